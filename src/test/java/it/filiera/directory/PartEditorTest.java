package it.filiera.directory;

import static it.filiera.directory.PartField.*;
import static it.filiera.support.TestRows.firm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.StaleChange;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every test has an organisation of its own, of which nothing but the name is known. */
class PartEditorTest {

    private static final Signature ANNA = new Signature("anna");

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

    /** One part of each kind, and the same with other values. */
    record Example(PartKind kind, Map<PartField, String> values, Map<PartField, String> others) {

        @Override
        public String toString() {
            return kind.toString();
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                new Example(
                        PartKind.SITE,
                        Map.of(SITE_KIND, "plant", ADDRESS, "Via Roma 1", MUNICIPALITY, "Cuorgnè"),
                        Map.of(SITE_KIND, "office", MUNICIPALITY, "Detroit", REGION, "Michigan", COUNTRY, "us")),
                new Example(PartKind.REGISTRATION, Map.of(REGISTER, "rea", NUMBER, "REA TO 1234567"), Map.of(REGISTER, "vat", NUMBER, "00743110157")),
                new Example(
                        PartKind.CERTIFICATE,
                        Map.of(STANDARD, "IATF 16949", ISSUED, "2025-01-31", STATUS, "declared"),
                        Map.of(STANDARD, "iso-9001", EXPIRES, "2028-01-30", STATUS, "verified")),
                new Example(PartKind.MEMBERSHIP, Map.of(LIST, list("LIST_A"), SINCE, "2019-07-24"), Map.of(LIST, list("LIST_B"))),
                new Example(PartKind.ROLE, Map.of(ROLE, "buyer", ROLE_KIND, "tier1"), Map.of(ROLE, "supplier")));
    }

    private static String list(String label) {
        return Identity.of("directory_list", label).toString();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsEnteredStandsThereAndTakenBackItIsGone(Example example) {
        Organisation before = now();

        Committed done = save(Part.fresh(example.kind(), example.values()));

        assertThat(only(example.kind()).values()).containsKeys(example.values().keySet().toArray(PartField[]::new));
        assertThat(now().version()).isEqualTo(before.version() + 1);
        assertThat(now().facts()).extracting(Fact::field).containsExactly(example.kind().code());

        profile.undo(done);
        assertAsBefore(before);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsChangedStandsThereAndTakenBackItIsAsBefore(Example example) {
        save(Part.fresh(example.kind(), example.values()));
        Organisation before = now();
        Part part = only(example.kind());

        Committed done = save(part.with(example.others()));

        assertThat(only(example.kind()).values()).isNotEqualTo(part.values());
        assertThat(only(example.kind()).id()).isEqualTo(part.id());
        profile.undo(done);
        assertAsBefore(before);
        assertThat(only(example.kind()).values()).isEqualTo(part.values());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsRemovedIsGoneAndTakenBackItIsThereAgain(Example example) {
        save(Part.fresh(example.kind(), example.values()));
        Organisation before = now();

        Committed done = profile.partEditor.remove(key, only(example.kind()), ANNA).orElseThrow();

        assertThat(parts(example.kind())).isEmpty();
        profile.undo(done);
        assertAsBefore(before);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSameAgainWritesNothing(Example example) {
        save(Part.fresh(example.kind(), example.values()));
        long last = profile.ledger.reader().last();

        assertThat(profile.partEditor.save(key, only(example.kind()), ANNA)).isEmpty();
        assertThat(profile.ledger.reader().last()).isEqualTo(last);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPartThatSomebodyChangedMeanwhileIsRefused(Example example) {
        save(Part.fresh(example.kind(), example.values()));
        Part read = only(example.kind());
        save(read.with(example.others()));
        Organisation before = now();

        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> profile.partEditor.save(key, read, ANNA))
                .satisfies(stale -> assertThat(stale.conflicts()).isNotEmpty());
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> profile.partEditor.remove(key, read, ANNA));
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void bothValuesOfALostRaceAreNamed() {
        save(Part.fresh(PartKind.ROLE, Map.of(ROLE, "buyer", ROLE_KIND, "tier1")));
        Part read = only(PartKind.ROLE);
        save(read.with(Map.of(ROLE, "buyer", ROLE_KIND, "oem")));

        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> save(read.with(Map.of(ROLE, "buyer", ROLE_KIND, "tier2"))))
                .satisfies(stale -> assertThat(stale.conflicts())
                        .containsExactly(new StaleChange.Conflict("organisation_role", "kind", "oem", "tier2")));
    }

    @Test
    void theMunicipalityOfASiteBringsItsProvinceRegionAndPlace() {
        save(Part.fresh(PartKind.SITE, Map.of(SITE_KIND, "plant", MUNICIPALITY, "Cuorgnè")));

        Place plant = now().places().getFirst();
        assertThat(plant.istatCode()).isEqualTo("001098");
        assertThat(plant.province()).isEqualTo("TO");
        assertThat(plant.region()).isEqualTo("Piemonte");
        assertThat(plant.country()).isEqualTo("IT");
        assertThat(plant.latitude()).isBetween(45.3, 45.5);
    }

    @Test
    void aSiteThatMovesLeavesItsProvinceBehind() {
        save(Part.fresh(PartKind.SITE, Map.of(SITE_KIND, "plant", MUNICIPALITY, "Cuorgnè")));
        Map<PartField, String> moved = new EnumMap<>(only(PartKind.SITE).values());
        moved.put(MUNICIPALITY, "Milano");

        save(only(PartKind.SITE).with(moved));

        assertThat(now().places().getFirst().province()).isEqualTo("MI");
        assertThat(now().places().getFirst().region()).isEqualTo("Lombardia");
    }

    @Test
    void identifiersAreKeptInTheirOneForm() {
        save(Part.fresh(PartKind.REGISTRATION, Map.of(REGISTER, "REA", NUMBER, "rea to 0123456")));

        assertThat(now().registrations()).containsExactly(new RegistrationHeld("rea", "TO-123456"));
    }

    @Test
    void aCertificateNamesItsSiteAndKeepsItFromBeingRemoved() {
        save(Part.fresh(PartKind.SITE, Map.of(SITE_KIND, "plant", MUNICIPALITY, "Cuorgnè")));
        String site = Objects.requireNonNull(only(PartKind.SITE).id()).toString();

        save(Part.fresh(PartKind.CERTIFICATE, Map.of(STANDARD, "iso-9001", STATUS, "declared", SITE_OF_CERTIFICATE, site)));

        assertThat(only(PartKind.CERTIFICATE).value(SITE_OF_CERTIFICATE)).isEqualTo(site);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.partEditor.remove(key, only(PartKind.SITE), ANNA))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("part.site-certified"));
    }

    /** Values that cannot be kept, the field at fault and why. */
    record Bad(PartKind kind, Map<PartField, String> values, PartField field, String reason) {

        @Override
        public String toString() {
            return field + " " + reason;
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad(PartKind.SITE, Map.of(SITE_KIND, "castle"), SITE_KIND, "field.not-among"),
                new Bad(PartKind.SITE, Map.of(SITE_KIND, "seat", PROVINCE, "XX"), PROVINCE, "field.unknown-province"),
                new Bad(PartKind.SITE, Map.of(SITE_KIND, "seat", COUNTRY, "Italy"), COUNTRY, "field.unknown-country"),
                new Bad(PartKind.SITE, Map.of(SITE_KIND, "seat", POSTAL_CODE, "1".repeat(13)), POSTAL_CODE, "field.too-long"),
                new Bad(PartKind.REGISTRATION, Map.of(REGISTER, "rea", NUMBER, "XX-1"), NUMBER, "italy.rea.chamber"),
                new Bad(PartKind.REGISTRATION, Map.of(REGISTER, "vat", NUMBER, "00743110158"), NUMBER, "italy.digits.check"),
                new Bad(PartKind.REGISTRATION, Map.of(REGISTER, "vat"), NUMBER, "field.required"),
                new Bad(PartKind.CERTIFICATE, Map.of(STANDARD, "iso-9001", STATUS, "declared", ISSUED, "31/01/2025"), ISSUED, "part.bad-date"),
                new Bad(
                        PartKind.CERTIFICATE,
                        Map.of(STANDARD, "iso-9001", STATUS, "declared", ISSUED, "2025-02-01", EXPIRES, "2025-01-31"),
                        EXPIRES,
                        "part.backwards"),
                new Bad(PartKind.MEMBERSHIP, Map.of(LIST, list("LIST_A"), SINCE, "2020-01-01", UNTIL, "2019-01-01"), UNTIL, "part.backwards"),
                new Bad(PartKind.ROLE, Map.of(ROLE, "king"), ROLE, "field.not-among"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadValueIsToldUnderItsFieldAndRefused(Bad bad) {
        Part part = Part.fresh(bad.kind(), bad.values());
        Organisation before = now();

        Map<PartField, Message> problems = new PartValues(it.filiera.italy.Municipalities.load()).problems(part);

        assertThat(problems.get(bad.field())).extracting(Message::key).isEqualTo(bad.reason());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(part));
        assertThat(now()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("twice")
    void whatCanStandOnlyOnceIsRefusedTheSecondTime(Example example) {
        save(Part.fresh(example.kind(), example.values()));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> save(Part.fresh(example.kind(), example.values())))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("part.twice"));
    }

    static Stream<Example> twice() {
        return examples().filter(example -> !List.of(PartKind.SITE, PartKind.CERTIFICATE).contains(example.kind()));
    }

    private Committed save(Part part) {
        return profile.partEditor.save(key, part, ANNA).orElseThrow();
    }

    private List<Part> parts(PartKind kind) {
        return profile.parts.of(now().id(), kind);
    }

    private Part only(PartKind kind) {
        assertThat(parts(kind)).hasSize(1);
        return parts(kind).getFirst();
    }

    private void assertAsBefore(Organisation before) {
        assertThat(now()).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    private Organisation now() {
        return profile.organisations.find(key).orElseThrow();
    }
}
