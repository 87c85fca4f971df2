package it.filiera.directory;

import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;
import static it.filiera.database.schema.Tables.TAG;
import static it.filiera.support.TestRows.firm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.StaleChange;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every test has an organisation of its own, of which nothing but the name is known. */
class OrganisationEditorTest {

    @TempDir
    static Path folder;

    static Profile profile;

    private final String key = "firm-" + UUID.randomUUID();

    @BeforeAll
    static void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
    }

    @AfterAll
    static void close() {
        profile.close();
    }

    @BeforeEach
    void enter() {
        profile.ledger.write(new Intent("tester", "test"), changes -> changes.insert(firm(key)));
    }

    /** A value as it is written, and what then stands in the organisation. */
    record Example(String assignment, Function<Organisation, @Nullable Object> field, Object expected) {

        @Override
        public String toString() {
            return assignment;
        }
    }

    static Stream<Example> ownValues() {
        return Stream.of(
                new Example("name=Gamma & Figli", Organisation::name, "Gamma & Figli"),
                new Example("legalForm=S.r.l.", Organisation::legalForm, "S.r.l."),
                new Example("status=closed", Organisation::status, "closed"),
                new Example("activity=forging", Organisation::activityEn, "forging"),
                new Example("activityIt=forgiatura", Organisation::activityIt, "forgiatura"),
                new Example("website=https://gamma.example/it", firm -> firm.contact().website(), "https://gamma.example/it"),
                new Example("phone=+39 011 123456", firm -> firm.contact().phone(), "+39011123456"),
                new Example("email=info@gamma.example", firm -> firm.contact().email(), "info@gamma.example"),
                new Example("pec=gamma@pec.example", firm -> firm.contact().pec(), "gamma@pec.example"),
                new Example("partitaIva=IT 00743110157", Organisation::partitaIva, "00743110157"),
                new Example("codiceFiscale=02342520158", Organisation::codiceFiscale, "02342520158"),
                new Example("founded=1961", Organisation::founded, 1961),
                new Example(
                        "employees=about 160 (2021)",
                        Organisation::employees,
                        new Figure("about 160 (2021)", 160L, 2021, Figure.Qualifier.ABOUT)),
                new Example(
                        "turnover=6.6 M EUR",
                        Organisation::turnover,
                        new Figure("6.6 M EUR", 6_600_000L, null, Figure.Qualifier.EXACT)));
    }

    @ParameterizedTest
    @MethodSource("ownValues")
    void aValueThatIsSetStandsThereAfterwards(Example example) {
        profile.set(key, example.assignment());

        assertThat(example.field().apply(now())).isEqualTo(example.expected());
    }

    @Test
    void aTelephoneIsKeptForTheWorldAndShownAsTheSeatDialsIt() {
        profile.set(key, "phone=011 555 0101");
        assertThat(now().contact().phone()).isEqualTo("+390115550101");
        assertThat(now().phoneAsDialled()).isEqualTo("011 555 0101");
        assertThat(profile.set(key, "phone=" + now().phoneAsDialled())).isEmpty();

        profile.set(key, "municipality=", "country=US", "phone=(248) 555-0100");
        assertThat(now().contact().phone()).isEqualTo("+12485550100");
        assertThat(now().phoneAsDialled()).isEqualTo("(248) 555-0100");
        profile.set(key, "phone=248 555 0199");
        assertThat(now().contact().phone()).isEqualTo("+12485550199");
        assertRefused("field.refused", "phone=12");
    }

    @ParameterizedTest
    @MethodSource("ownValues")
    void theSameValueAgainWritesNothing(Example example) {
        profile.set(key, example.assignment());
        Organisation before = now();
        long last = profile.ledger.reader().last();

        assertThat(profile.set(key, example.assignment())).isEmpty();

        assertThat(now()).isEqualTo(before);
        assertThat(profile.ledger.reader().last()).isEqualTo(last);
    }

    @ParameterizedTest
    @MethodSource("ownValues")
    void anEmptyValueTakesItAwayUnlessItIsRequired(Example example) {
        profile.set(key, example.assignment());
        String field = example.assignment().substring(0, example.assignment().indexOf('='));

        if (List.of("name", "status").contains(field)) {
            assertRefused("field.required", field + "=");
        } else {
            profile.set(key, field + "=");
            assertThat(example.field().apply(now())).isNull();
        }
    }

    @Test
    void wordsWithoutACertainNumberStayWords() {
        profile.set(key, "employees=1,400 (300 in Italy)");

        assertThat(now().employees()).isEqualTo(new Figure("1,400 (300 in Italy)", null, null, null));
    }

    @Test
    void anItalianMunicipalityBringsCodeProvinceRegionAndCoordinates() {
        profile.set(key, "municipality=cuorgne");

        Place seat = seat();
        assertThat(seat.kind()).isEqualTo("seat");
        assertThat(seat.municipality()).isEqualTo("cuorgne");
        assertThat(seat.istatCode()).isEqualTo("001098");
        assertThat(seat.province()).isEqualTo("TO");
        assertThat(seat.region()).isEqualTo("Piemonte");
        assertThat(seat.country()).isEqualTo("IT");
        assertThat(seat.latitude()).isBetween(45.3, 45.5);
        assertThat(seat.longitude()).isBetween(7.5, 7.8);
    }

    @Test
    void theProvinceTellsMunicipalitiesOfOneNameApart() {
        profile.set(key, "municipality=Samone");
        assertThat(seat().istatCode()).isNull();

        profile.set(key, "province=tn");
        assertThat(seat().istatCode()).isEqualTo("022165");
        assertThat(seat().region()).startsWith("Trentino");

        profile.set(key, "municipality=Samone", "province=TO");
        assertThat(seat().istatCode()).isEqualTo("001235");
    }

    @Test
    void movingLeavesTheOldPlaceBehind() {
        profile.set(key, "municipality=Torino");

        profile.set(key, "municipality=Detroit", "region=Michigan", "country=us");

        Place seat = seat();
        assertThat(now().places()).hasSize(1);
        assertThat(seat.municipality()).isEqualTo("Detroit");
        assertThat(seat.region()).isEqualTo("Michigan");
        assertThat(seat.country()).isEqualTo("US");
        assertThat(seat.province()).isNull();
        assertThat(seat.istatCode()).isNull();
        assertThat(seat.latitude()).isNull();
    }

    @Test
    void theSameMunicipalityAgainKeepsTheAddressAndWritesNothing() {
        profile.ledger.write(new Intent("tester", "test"), changes -> changes.insert(
                SITE.newRecord()
                        .setId(UUID.randomUUID())
                        .setOrganisationId(now().id())
                        .setMunicipality("Stuttgart")
                        .setAddress("Hauptstrasse 1")
                        .setRegion("Baden-Württemberg")
                        .setCountry("DE")));

        assertThat(profile.set(key, "municipality=Stuttgart")).isEmpty();

        assertThat(seat().address()).isEqualTo("Hauptstrasse 1");
        assertThat(seat().region()).isEqualTo("Baden-Württemberg");
    }

    @Test
    void aRegionThatSomebodyInsistsOnStands() {
        profile.set(key, "municipality=Torino", "region=Piedmont");

        assertThat(seat().region()).isEqualTo("Piedmont");
        assertThat(seat().istatCode()).isEqualTo("001272");
    }

    @Test
    void clearingAMunicipalityThatIsNotStatedWritesNothing() {
        assertThat(profile.set(key, "municipality=", "region=")).isEmpty();

        assertThat(now().places()).isEmpty();
    }

    @Test
    void aClearedMunicipalityTakesItsCodeAndCoordinatesAlong() {
        profile.set(key, "municipality=Torino");

        profile.set(key, "municipality=");

        assertThat(seat().municipality()).isNull();
        assertThat(seat().istatCode()).isNull();
        assertThat(seat().latitude()).isNull();
    }

    static Stream<Example> sets() {
        return Stream.of(
                new Example("roles=supplier, buyer", firm -> firm.roles().stream().map(RoleHeld::role).toList(), List.of("buyer", "supplier")),
                new Example("categories=powertrain,electronics", Organisation::categories, List.of("electronics", "powertrain")),
                new Example(
                        "capabilities=hot-forging",
                        firm -> firm.capabilities().stream().map(CapabilityHeld::code).toList(),
                        List.of("hot-forging")),
                new Example(
                        "lists=LIST_B,LIST_A",
                        firm -> firm.memberships().stream().map(MembershipHeld::list).toList(),
                        List.of("LIST_A", "LIST_B")),
                new Example("tags=Urgent, fair 2026", Organisation::tags, List.of("fair 2026", "urgent")));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void severalValuesAreHeldInTheirOrder(Example example) {
        profile.set(key, example.assignment());

        assertThat(example.field().apply(now())).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theSameSeveralValuesAgainWriteNothing(Example example) {
        profile.set(key, example.assignment());

        assertThat(profile.set(key, example.assignment())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void anEmptyListTakesAllValuesAway(Example example) {
        profile.set(key, example.assignment());

        profile.set(key, example.assignment().replaceFirst("=.*", "="));

        assertThat(example.field().apply(now())).isEqualTo(List.of());
    }

    @Test
    void aListReplacesTheFormerOneAndKeepsWhatIsInBoth() {
        profile.set(key, "tags=a,b");

        profile.set(key, "tags=b,c");

        assertThat(now().tags()).containsExactly("b", "c");
    }

    @Test
    void aCapabilityThatSomebodySetsIsStated() {
        profile.set(key, "capabilities=hot-forging");

        assertThat(now().capabilities()).extracting(CapabilityHeld::basis).containsExactly("stated");
    }

    @Test
    void aTagIsMadeOnceForAllOrganisations() {
        String tag = "tag-" + UUID.randomUUID();

        profile.set(key, "tags=" + tag);
        profile.set("alfa", "tags=" + tag);

        assertThat(profile.database.read().fetchCount(TAG, TAG.NAME.eq(tag))).isEqualTo(1);
        assertThat(profile.organisations.find("alfa").orElseThrow().tags()).containsExactly(tag);
    }

    @Test
    void aTagWrittenTwiceInDifferentCaseIsOneTag() {
        profile.set(key, "tags=Twice,twice");

        assertThat(now().tags()).containsExactly("twice");
    }

    @Test
    void aFieldSetTwiceInOneActionIsRefused() {
        assertRefused("field.twice", "tags=a", "tags=b");
        assertRefused("field.twice", "founded=1961", "founded=1962");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "field.bad-value | email=info",
        "field.bad-value | pec=a b@c.example",
        "field.bad-value | website=no address",
        "field.bad-value | founded=soon",
        "field.bad-value | founded=961",
        "field.refused | partitaIva=00743110158",
        "field.refused | codiceFiscale=RSSMRA80A01L219M",
        "field.not-among | status=merged",
        "field.not-among | roles=supplier,king",
        "field.not-among | categories=no_such_category",
        "field.unknown-code | capabilities=no-such-capability",
        "field.unknown-code | lists=NO_SUCH_LIST",
        "field.unknown-province | province=XX",
        "field.unknown-country | country=Italy",
    })
    void aValueThatAFieldCannotHoldIsRefusedAndNothingIsWritten(String reason, String assignment) {
        assertRefused(reason, "tags=good", assignment);
    }

    @ParameterizedTest
    @CsvSource({"name,300", "legalForm,60", "activity,4000", "employees,200", "municipality,120", "region,80", "tags,60"})
    void aValueThatIsTooLongIsRefused(String field, int longest) {
        assertRefused("field.too-long", field + "=" + "x".repeat(longest + 1));

        profile.set(key, field + "=" + "x".repeat(longest));
    }

    @Test
    void anOrganisationThatIsNotThereIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.set("nobody", "founded=1961"))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("organisation.unknown"));
    }

    @Test
    void whoSetsAValueVouchesForIt() {
        profile.set(key, "founded=1961", "tags=a");

        assertThat(now().facts()).containsExactly(
                new Fact("founded", null, "anna", Profile.NOW.atOffset(ZoneOffset.UTC)),
                new Fact("tags", null, "anna", Profile.NOW.atOffset(ZoneOffset.UTC)));
    }

    @Test
    void aValueSetHereIsNoLongerSaidByAPage() {
        profile.set("alfa", "founded=1961");

        Organisation alfa = profile.organisations.find("alfa").orElseThrow();
        assertThat(alfa.provenance("founded")).isInstanceOf(Provenance.Confirmed.class);
        assertThat(alfa.provenance("legalForm")).isInstanceOf(Provenance.Page.class);
    }

    @Test
    void aPageProvenForAValueIsForgottenWhenTheValueChanges() {
        UUID page = UUID.randomUUID();
        profile.ledger.write(new Intent("tester", "test"), changes -> {
            changes.insert(SOURCE.newRecord()
                    .setId(page).setOrganisationId(now().id()).setUrl("https://gamma.example"));
            changes.insert(FACT.newRecord()
                    .setId(UUID.randomUUID()).setOrganisationId(now().id()).setField("founded").setSourceId(page));
        });
        assertThat(now().provenance("founded")).isInstanceOf(Provenance.Page.class);

        profile.set(key, "founded=1961");

        assertThat(now().provenance("founded")).isInstanceOf(Provenance.Confirmed.class);
        assertThat(now().facts()).hasSize(1);
    }

    @Test
    void whatAMunicipalityBringsIsVouchedForWithIt() {
        profile.set("beta", "municipality=Milano");

        assertThat(profile.organisations.find("beta").orElseThrow().facts())
                .extracting(Fact::field)
                .containsExactly("municipality", "province", "region");
    }

    @Test
    void theVersionRisesWhenOnlySomethingThatBelongsToItChanges() {
        profile.set(key, "tags=a");
        assertThat(now().version()).isEqualTo(1);

        profile.set(key, "municipality=Torino");
        assertThat(now().version()).isEqualTo(2);
    }

    @Test
    void theExpectedVersionIsWritten() {
        profile.editor.set(key, List.of(Assignment.parse("tags=a")), 0, "anna");
        profile.editor.set(key, List.of(Assignment.parse("founded=1961")), 1, "anna");

        assertThat(now().version()).isEqualTo(2);
        assertThat(now().founded()).isEqualTo(1961);
    }

    @Test
    void aStaleVersionIsRefusedWithBothValuesAndNothingIsWritten() {
        profile.set(key, "founded=1961");
        Organisation before = now();
        long last = profile.ledger.reader().last();

        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> profile.editor.set(
                        key, List.of(Assignment.parse("tags=mine"), Assignment.parse("founded=1950")), 0, "anna"))
                .satisfies(stale -> assertThat(stale.reason().arguments()).contains("1961", "1950"));

        assertThat(now()).isEqualTo(before);
        assertThat(profile.ledger.reader().last()).isEqualTo(last);
    }

    @Test
    void aStaleVersionIsRefusedWithBothVersionsWhenOnlySomethingThatBelongsToItChanges() {
        profile.set(key, "founded=1961");

        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> profile.editor.set(key, List.of(Assignment.parse("tags=mine")), 0, "anna"))
                .satisfies(stale -> assertThat(stale.reason().arguments()).contains("1", "0"));
        assertThat(now().tags()).isEmpty();
    }

    @Test
    void undoBringsEverythingBack() {
        profile.set(key, "founded=1961", "municipality=Torino", "tags=old", "roles=supplier", "employees=40");
        Organisation before = now();
        Committed changed = profile.set(
                        key, "founded=1962", "municipality=Milano", "tags=new", "roles=buyer", "employees=", "lists=LIST_A", "status=closed")
                .orElseThrow();

        profile.undo(changed);

        assertThat(now()).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
        assertThat(now().version()).isEqualTo(before.version() + 2);
    }

    @Test
    void aNewOrganisationHasAKeyFromItsNameAndItsValues() {
        String made = profile.editor.create(
                "Forgiatura Cuorgnè & C.", List.of(Assignment.parse("municipality=Cuorgnè"), Assignment.parse("roles=supplier")), "anna");

        assertThat(made).isEqualTo("forgiatura-cuorgne-c");
        Organisation firm = profile.organisations.find(made).orElseThrow();
        assertThat(firm.name()).isEqualTo("Forgiatura Cuorgnè & C.");
        assertThat(firm.status()).isEqualTo("active");
        assertThat(Objects.requireNonNull(firm.seat()).istatCode()).isEqualTo("001098");
        assertThat(firm.roles()).extracting(RoleHeld::role).containsExactly("supplier");
        assertThat(firm.facts()).extracting(Fact::field).contains("name", "municipality", "roles");
    }

    @Test
    void aSecondOrganisationOfTheNameGetsANumber() {
        assertThat(Stream.generate(() -> profile.editor.create("Twin", List.of(), "anna")).limit(3))
                .containsExactly("twin", "twin-2", "twin-3");
    }

    @Test
    void aNewOrganisationWithABadValueIsNotEntered() {
        long last = profile.ledger.reader().last();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.editor.create("Never", List.of(Assignment.parse("founded=soon")), "anna"));

        assertThat(profile.organisations.find("never")).isEmpty();
        assertThat(profile.ledger.reader().last()).isEqualTo(last);
    }

    @Test
    void aNameWithoutALetterIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.editor.create("!!!", List.of(), "anna"))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("organisation.no-name"));
    }

    @Test
    void aNewOrganisationCanBeTakenBack() {
        String made = profile.editor.create("Gone", List.of(Assignment.parse("municipality=Torino")), "anna");

        profile.undo(profile.ledger.reader().find(profile.ledger.reader().last()).orElseThrow());

        assertThat(profile.organisations.find(made)).isEmpty();
    }

    private Organisation now() {
        return profile.organisations.find(key).orElseThrow();
    }

    private Place seat() {
        return Objects.requireNonNull(now().seat());
    }

    private void assertRefused(String reason, String... values) {
        Organisation before = now();
        long last = profile.ledger.reader().last();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.set(key, values))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(reason));
        assertThat(now()).isEqualTo(before);
        assertThat(profile.ledger.reader().last()).isEqualTo(last);
    }
}
