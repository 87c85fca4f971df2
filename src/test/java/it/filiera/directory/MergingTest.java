package it.filiera.directory;

import static it.filiera.database.schema.Tables.CLAIM;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;
import static it.filiera.database.schema.Tables.PARTICIPATION;
import static it.filiera.database.schema.Tables.POSITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import it.filiera.database.schema.DefaultSchema;
import it.filiera.database.schema.tables.records.OrganisationContactRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.directory.MergeChoices.OtherSeat;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.StaleChange;
import it.filiera.ledger.UndoPlan;
import it.filiera.list.Lists;
import it.filiera.message.Refused;
import it.filiera.support.History;
import it.filiera.support.Profile;
import it.filiera.support.Tables;
import it.filiera.support.TestRows;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two organisations become one: nothing is lost, everything leads to the survivor, and all of it can be taken back. */
class MergingTest {

    private static final MergeChoices THEIR_SITE = new MergeChoices(Set.of(MergedField.WEBSITE, MergedField.NAME), OtherSeat.PLANT);

    @TempDir
    Path folder;

    private MergeScene scene;

    @BeforeEach
    void open() {
        scene = new MergeScene(folder.resolve("profile"));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whateverTableBelongsToOrganisationsIsMoved() {
        List<Table<?>> derived = List.of(ORGANISATION_CONTACT);
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (table.field("organisation_id") != null && !derived.contains(table)) {
                assertThat(Belongings.tables()).as("lacks a foreign key to organisation").contains(table);
            }
        }
        for (Table<?> table : Belongings.tables()) {
            assertThat(rowsOf(table, scene.stampi)).as("the scene has a row of " + table.getName()).isPositive();
        }

        scene.merge(MergeChoices.SURVIVOR);

        for (Table<?> table : Belongings.tables()) {
            assertThat(rowsOf(table, scene.stampi)).as(table.getName()).isZero();
        }
    }

    private int rowsOf(Table<?> table, UUID organisation) {
        return Belongings.columns(table).stream().mapToInt(column -> scene.profile.database.read().fetchCount(table, column.eq(organisation))).sum();
    }

    @Test
    void everyFieldOfAnOrganisationIsChosenOrSettledOtherwise() {
        List<Field<?>> settled =
                List.of(ORGANISATION.ID, ORGANISATION.ORG_KEY, ORGANISATION.MERGED_INTO, ORGANISATION.VERSION);
        for (Field<?> column : ORGANISATION.fields()) {
            boolean chosen = MergedField.own().stream().anyMatch(field -> field.columns().contains(column));
            assertThat(chosen || settled.contains(column)).as(column.getName()).isTrue();
        }
    }

    @Test
    void whatTheSurvivorLacksIsFilledAndWhatWasChosenIsTaken() {
        scene.merge(THEIR_SITE);

        Organisation alfa = scene.read("alfa");
        assertThat(alfa.name()).isEqualTo("Alfa Stampi");
        assertThat(alfa.contact()).isEqualTo(
                new Organisation.Contact("alfastampi.example", "+390110000001", null, "stampi@pec.example"));
        assertThat(alfa.activityEn()).isEqualTo("moulds");
        assertThat(alfa.founded()).isEqualTo(1971);
        assertThat(alfa.roles()).containsExactly(new RoleHeld("buyer", null), new RoleHeld("supplier", "tier2"));
        assertThat(alfa.tags()).containsExactly("moulds", "urgent");
        assertThat(alfa.places()).extracting(Place::kind, Place::municipality)
                .containsExactlyInAnyOrder(tuple("seat", "Cuorgnè"), tuple("plant", "Rivoli"), tuple("plant", "Melfi"));
        assertThat(row(MEMBERSHIP).get(MEMBERSHIP.SINCE)).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(row(PARTICIPATION)).extracting("status", "note").containsExactly("attended", "Stand 4\nWith moulds");
    }

    @Test
    void onePersonInBothHasOnePositionAndThereIsOneMainContact() {
        scene.merge(MergeChoices.SURVIVOR);

        Record position = row(POSITION);
        assertThat(position.get(POSITION.ORGANISATION_ID)).isEqualTo(scene.alfa);
        assertThat(position.get(POSITION.TITLE)).isEqualTo("Buyer");
        assertThat(position.get(POSITION.MAIN_CONTACT)).isTrue();
    }

    private Record row(Table<?> table) {
        return Objects.requireNonNull(scene.profile.database.read().selectFrom(table).fetchOne());
    }

    @Test
    void valuesThatDoNotStandAreKeptWithThePageThatSaysThem() {
        Merged merged = scene.merge(THEIR_SITE);

        assertThat(merged.kept()).containsExactly(
                new Merged.Kept(MergedField.NAME, "Alfa", "https://a.example/alfa"),
                new Merged.Kept(MergedField.WEBSITE, "alfa.example", "https://a.example/alfa"));
        assertThat(scene.profile.database.read().selectFrom(CLAIM).where(CLAIM.ORGANISATION_ID.eq(scene.alfa)).fetch())
                .extracting("field", "stated")
                .containsExactlyInAnyOrder(tuple("founded", "1970"), tuple("name", "Alfa"), tuple("website", "alfa.example"));
    }

    @Test
    void aValueStillNamesThePageThatSaidIt() {
        scene.merge(THEIR_SITE);

        Organisation alfa = scene.read("alfa");
        assertThat(alfa.sources()).hasSize(2);
        assertThat(page(alfa, "website")).isEqualTo("https://a.example/stampi");
        assertThat(page(alfa, "activity")).isEqualTo("https://a.example/alfa");
        assertThat(page(alfa, "municipality")).isEqualTo("https://a.example/alfa");
        assertThat(alfa.provenance("legalForm")).isInstanceOf(Provenance.Confirmed.class);
        assertThat(alfa.provenance("pec")).isInstanceOf(Provenance.Confirmed.class);
    }

    private static String page(Organisation organisation, String field) {
        return ((Provenance.Page) organisation.provenance(field)).page().url();
    }

    @Test
    void aFactGoesWithTheValueForWhichItVouches() {
        scene.profile.set("alfa", "website=alfa-new.example");
        scene.profile.set("alfa-stampi", "phone=+390110000002", "founded=1970");
        scene.profile.set("alfa", "founded=1969");

        scene.merge(new MergeChoices(Set.of(MergedField.WEBSITE), OtherSeat.PLANT));

        Organisation alfa = scene.read("alfa");
        assertThat(page(alfa, "website")).isEqualTo("https://a.example/stampi");
        assertThat(alfa.provenance("phone")).isInstanceOf(Provenance.Confirmed.class);
        assertThat(alfa.founded()).isEqualTo(1969);
        assertThat(scene.profile.database.read().fetchCount(FACT, FACT.FIELD.eq("founded"))).isEqualTo(1);
    }

    @Test
    void theOtherSeatMayStayTheSeatAndBecomesAnOffice() {
        scene.merge(new MergeChoices(Set.of(MergedField.SEAT), OtherSeat.OFFICE));

        assertThat(scene.read("alfa").places()).extracting(Place::kind, Place::municipality, Place::address)
                .containsExactly(tuple("seat", "Rivoli", "Via Example 1"), tuple("plant", "Melfi", null), tuple("office", "Cuorgnè", null));
    }

    @Test
    void twoSeatsThatSayTheSamePlaceAreOne() {
        scene.profile.set("alfa", "municipality=RIVOLI", "country=IT");
        assertThat(scene.merging.read("alfa", "alfa-stampi").oneSeat()).isTrue();

        scene.merge(MergeChoices.SURVIVOR);

        assertThat(scene.read("alfa").places()).extracting(Place::kind, Place::municipality, Place::address)
                .containsExactly(tuple("seat", "RIVOLI", "Via Example 1"), tuple("plant", "Melfi", null));
    }

    @Test
    void keyIdAndChainLeadToTheSurvivor() {
        scene.merge(MergeChoices.SURVIVOR);
        scene.merging.merge(scene.merging.read("gamma", "alfa"), MergeChoices.SURVIVOR, "anna");

        for (String name : List.of("alfa", "alfa-stampi", scene.stampi.toString())) {
            assertThat(scene.read(name).key()).as(name).isEqualTo("gamma");
        }
        assertThat(scene.profile.organisations.find(List.of(scene.stampi, scene.gamma, scene.alfa))).extracting(Organisation::key).containsExactly("gamma");
        assertThat(scene.profile.organisations.former(scene.gamma)).extracting(Survivors.Former::key).containsExactly("alfa", "alfa-stampi");
        assertThat(scene.profile.organisations.count()).isEqualTo(1);
        assertThat(scene.history.organisation("alfa-stampi")).isEqualTo(scene.gamma);
        scene.profile.set("alfa-stampi", "email=info@gamma.example");
        assertThat(scene.read("gamma").contact().email()).isEqualTo("info@gamma.example");
    }

    @Test
    void whatIsWrittenForOneThatWasMergedMeanwhileGoesToTheSurvivor() {
        scene.merge(MergeChoices.SURVIVOR);

        scene.history.log(scene.history.call("Late", ZonedDateTime.of(2026, 2, 1, 9, 0, 0, 0, History.ROME), scene.stampi, scene.alfa));
        UUID list = scene.lists.create("Late", null, List.of(scene.stampi), "anna").id();

        assertThat(rowsOf(INTERACTION_PARTY, scene.stampi)).isZero();
        assertThat(scene.lists.add(list, List.of(scene.alfa), "anna").already()).isEqualTo(1);
    }

    @Test
    void contactsAreThoseOfBothAndOfEachAgainAfterTheUndo() {
        assertThat(contact(scene.alfa).getInteractions()).isEqualTo(2);
        assertThat(contact(scene.stampi).getInteractions()).isEqualTo(2);

        Merged merged = scene.merge(MergeChoices.SURVIVOR);

        assertThat(contact(scene.alfa).getInteractions()).isEqualTo(3);
        assertThat(contact(scene.alfa).getLastAt().toInstant()).isEqualTo("2026-01-22T08:00:00Z");
        undo(merged);
        assertThat(contact(scene.alfa).getInteractions()).isEqualTo(2);
        assertThat(contact(scene.stampi).getLastAt().toInstant()).isEqualTo("2026-01-22T08:00:00Z");
    }

    private OrganisationContactRecord contact(UUID organisation) {
        return Objects.requireNonNull(scene.profile.database.read()
                .selectFrom(ORGANISATION_CONTACT)
                .where(ORGANISATION_CONTACT.ORGANISATION_ID.eq(organisation))
                .fetchOne());
    }

    @Test
    void undoLeavesEveryTableAsItWas() {
        Tables before = Tables.of(scene.profile.database);

        Merged merged = scene.merge(new MergeChoices(Set.of(MergedField.values()), OtherSeat.OFFICE));

        assertThat(before.differences(Tables.of(scene.profile.database))).hasSizeGreaterThan(30);
        undo(merged);
        assertThat(before.differences(Tables.of(scene.profile.database))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void undoLeavesEveryTableAsItWasWhateverHappenedBefore(long seed) {
        RandomWrites random = new RandomWrites(scene.profile, scene.history.ledger, seed);
        random.write(40);
        Tables before = Tables.of(scene.profile.database);

        Merged merged = Stream.generate(() -> attempt(random)).flatMap(Optional::stream).findFirst().orElseThrow();

        undo(merged);
        assertThat(before.differences(Tables.of(scene.profile.database))).isEmpty();
    }

    /** Empty where chance chose two that cannot be merged. */
    private static Optional<Merged> attempt(RandomWrites random) {
        try {
            return Optional.of(random.merge());
        } catch (Refused impossible) {
            return Optional.empty();
        }
    }

    @Test
    void undoWeeksLaterTakesBackTheMergeAndNothingElse() {
        Tables before = Tables.of(scene.profile.database);
        Merged merged = scene.merge(THEIR_SITE);
        scene.profile.set("gamma", "phone=+390110000009");
        scene.profile.set("alfa", "email=info@alfa.example");
        scene.history.log(scene.history.call("Later", ZonedDateTime.of(2026, 2, 10, 9, 0, 0, 0, History.ROME), scene.alfa));
        UUID fresh = scene.lists.create("Later", null, List.of(scene.alfa), "anna").id();

        undo(merged);

        assertThat(before.differences(Tables.of(scene.profile.database))).allMatch(line -> List.of(
                                "organisation.phone of " + scene.gamma, "organisation.email of " + scene.alfa, "fact + ", "interaction + ",
                                "interaction_party + ", "interaction_officer + ", "organisation_contact.last_at of " + scene.alfa,
                                "organisation_contact.interactions of " + scene.alfa + ": 2 -> 3", "saved_list + ", "saved_list_entry + ")
                        .stream()
                        .anyMatch(line::startsWith))
                .hasSize(11);
        assertThat(contact(scene.stampi).getInteractions()).isEqualTo(2);
        assertThat(new Lists(scene.profile.database).entries(fresh)).hasSize(1);
    }

    @Test
    void whatStandsAgainstTheUndoIsListed() {
        Committed merge = Objects.requireNonNull(scene.merge(THEIR_SITE).changeSet());
        scene.profile.set("alfa", "website=new.example");
        scene.lists.remove(scene.shortlist, List.of(scene.alfa), "anna");

        UndoPlan plan = scene.history.ledger.planUndo(merge.id());

        assertThat(plan.conflicts()).extracting(UndoPlan.Conflict::table).containsOnly("organisation", "fact");
        scene.history.ledger.undo(merge.id(), "anna", true);
        assertThat(scene.read("alfa").contact().website()).isEqualTo("new.example");
        assertThat(scene.read("alfa-stampi").name()).isEqualTo("Alfa Stampi");
        assertThat(scene.read("alfa").name()).isEqualTo("Alfa");
    }

    @Test
    void undoneOutOfOrderAChainIsRefused() {
        Merged first = scene.merge(MergeChoices.SURVIVOR);
        Tables between = Tables.of(scene.profile.database);
        Merged second = scene.merging.merge(scene.merging.read("gamma", "alfa"), MergeChoices.SURVIVOR, "anna");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> undo(first));
        undo(second);
        assertThat(between.differences(Tables.of(scene.profile.database))).isEmpty();
        undo(first);
        assertThat(scene.read("alfa-stampi").id()).isEqualTo(scene.stampi);
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        scene.merge(MergeChoices.SURVIVOR);

        assertRefused("merge.itself", "gamma", scene.gamma.toString());
        assertRefused("merge.already", "gamma", "alfa-stampi");
        assertRefused("merge.already", "alfa-stampi", "gamma");
        assertRefused("organisation.unknown", "gamma", "nobody");
    }

    @Test
    void aFictionalFirmIsNeverMergedWithARealOne() {
        try (Profile fictional = new Profile(folder.resolve("fictional"))) {
            fictional.ledger.bulk(new Intent("tester", FictionalDirectory.ACTION), db -> 1);
            OrganisationRecord invented = TestRows.firm("fictional-1");
            fictional.ledger.write(new Intent("anna", "new"), changes -> List.of(invented, TestRows.firm("real")).forEach(changes::insert));
            Merging merging = new Merging(fictional.database, fictional.ledger, fictional.organisations);

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> merging.read("real", "fictional-1"))
                    .matches(refused -> refused.reason().key().equals("merge.fictional"));
        }
    }

    private void assertRefused(String key, String survivor, String absorbed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.merging.read(survivor, absorbed))
                .matches(refused -> refused.reason().key().equals(key));
    }

    @Test
    void whatChangedSinceItWasLookedAtIsNotMerged() {
        MergePair pair = scene.merging.read("alfa", "alfa-stampi");
        scene.profile.set("alfa-stampi", "website=other.example");

        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> scene.merging.merge(pair, MergeChoices.SURVIVOR, "anna"));
    }

    @Test
    void aPlanWritesNothingAndSaysWhatTheMergeDoes() {
        Tables before = Tables.of(scene.profile.database);
        MergePair pair = scene.merging.read("alfa", "alfa-stampi");

        Merged plan = scene.merging.plan(pair, THEIR_SITE);

        assertThat(before.differences(Tables.of(scene.profile.database))).isEmpty();
        assertThat(plan.changeSet()).isNull();
        Merged done = scene.merging.merge(pair, THEIR_SITE, "anna");
        assertThat(plan.moved()).isEqualTo(done.moved()).containsEntry("saved_list_entry", 1).containsEntry("interaction_party", 2);
        assertThat(plan.joined()).isEqualTo(done.joined()).containsEntry("saved_list_entry", 1).containsEntry("interaction_party", 1);
    }

    private void undo(Merged merged) {
        scene.history.ledger.undo(Objects.requireNonNull(merged.changeSet()).id(), "anna", false);
    }
}
