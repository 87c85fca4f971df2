package it.filiera.directory;

import static it.filiera.database.schema.Tables.CHANGE_SET;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.SAVED_LIST;
import static it.filiera.database.schema.Tables.SOURCE;
import static it.filiera.support.TestRows.firm;
import static it.filiera.support.TestRows.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import it.filiera.directory.UpdatePlan.Difference;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryUpdateTest {

    private static final String HEADER = "key,name,legal_form,roles,kinds,municipality,province,region,country,website,activity,"
            + "categories,lists,employees,turnover,founded_year\n";
    private static final String SOURCES = "organisation_key,url,site,published,evidence\n";
    private static final String ALFA = "alfa,Alfa,S.r.l.,supplier,,Cuorgnè,TO,Piemonte,IT,alfa.example,hot forging of steel,"
            + "machining_forging_casting,LIST_A,about 160 (2021),6.6 M EUR (2020),1950\n";
    private static final String BETA = "beta,Beta,,buyer;supplier,tier1,,,,DE,,,,,\"1,400 (300 in Italy)\",,\n";
    private static final String PAGE_OF_ALFA = "alfa,https://a.example/1,A,2021-05,Forges steel\n";

    @TempDir
    Path folder;

    Profile profile;

    @BeforeEach
    void open() {
        profile = new Profile(folder.resolve("profile-" + UUID.randomUUID()));
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void theBundledDirectoryComesInWholeAsOneChangeSet() {
        profile.withDirectory();

        assertThat(profile.database.read().fetchCount(ORGANISATION)).isEqualTo(1024);
        assertThat(profile.database.read().fetchCount(ORGANISATION_ROLE, ORGANISATION_ROLE.ROLE.eq("supplier"))).isEqualTo(884);
        assertThat(profile.database.read().fetchCount(SOURCE)).isEqualTo(1509);
        assertThat(profile.database.read().fetchCount(CHANGE_SET)).isEqualTo(1);
        assertThat(profile.database.read().fetchCount(SAVED_LIST)).isEqualTo(2);
    }

    @Test
    void theSameDirectoryTwiceChangesNothing() {
        profile.withDirectory();

        UpdatePlan again = profile.directory.planBundled();

        assertThat(again.isEmpty()).isTrue();
        assertThat(again.kept()).isEmpty();
        assertThat(again.refused()).isEmpty();
    }

    @Test
    void theFirstLoadCanBeUndone() throws IOException {
        Committed load = load(ALFA + BETA, PAGE_OF_ALFA);

        profile.undo(load);

        assertThat(profile.database.read().fetchCount(ORGANISATION)).isZero();
    }

    @Test
    void everyCellBecomesWhatItSays() throws IOException {
        load(ALFA + BETA, PAGE_OF_ALFA);

        Organisation alfa = profile.organisations.find("alfa").orElseThrow();
        assertThat(alfa.name()).isEqualTo("Alfa");
        assertThat(alfa.legalForm()).isEqualTo("S.r.l.");
        assertThat(alfa.employees()).isEqualTo(new Figure("about 160 (2021)", 160L, 2021, Figure.Qualifier.ABOUT));
        assertThat(Objects.requireNonNull(alfa.turnover()).amount()).isEqualTo(6_600_000);
        assertThat(alfa.founded()).isEqualTo(1950);
        assertThat(alfa.roles()).containsExactly(new RoleHeld("supplier", null));
        assertThat(alfa.categories()).containsExactly("machining_forging_casting");
        assertThat(alfa.memberships()).containsExactly(new MembershipHeld("LIST_A", null, null));
        assertThat(alfa.capabilities()).extracting(CapabilityHeld::code).contains("hot-forging");
        assertThat(alfa.capabilities()).extracting(CapabilityHeld::basis).containsOnly("activity");
        Place seat = Objects.requireNonNull(alfa.seat());
        assertThat(seat.istatCode()).isEqualTo("001098");
        assertThat(seat.latitude()).isNotNull();
        Organisation beta = profile.organisations.find("beta").orElseThrow();
        assertThat(beta.roles()).containsExactly(new RoleHeld("buyer", "tier1"), new RoleHeld("supplier", null));
        assertThat(beta.employees()).isEqualTo(new Figure("1,400 (300 in Italy)", null, null, null));
    }

    @Test
    void aNewerDirectoryUpdatesWhatNobodyTouchedAndAddsWhatIsNew() throws IOException {
        load(ALFA, PAGE_OF_ALFA);

        load(ALFA.replace("1950", "1951").replace("LIST_A", "LIST_B") + BETA, PAGE_OF_ALFA + "alfa,https://a.example/2,A,,More\n");

        Organisation alfa = profile.organisations.find("alfa").orElseThrow();
        assertThat(alfa.founded()).isEqualTo(1951);
        assertThat(alfa.version()).isEqualTo(1);
        assertThat(alfa.memberships()).extracting(MembershipHeld::list).containsExactly("LIST_B");
        assertThat(alfa.sources()).hasSize(2);
        assertThat(profile.organisations.find("beta")).isPresent();
    }

    @Test
    void anEditedValueStaysAndIsListed() throws IOException {
        load(ALFA, PAGE_OF_ALFA);
        edit(1960);

        UpdatePlan plan = profile.directory.plan(files(ALFA.replace("1950", "1951").replace("S.r.l.", "S.p.A."), PAGE_OF_ALFA));
        profile.directory.apply(plan, "tester", "newer");

        assertThat(plan.kept()).containsExactly(new Difference("alfa", "founded", "1960", "1951"));
        assertThat(plan.changed()).containsExactly(new Difference("alfa", "legal_form", "S.r.l.", "S.p.A."));
        assertThat(read(profile.database, "alfa").getFounded()).isEqualTo(1960);
        assertThat(read(profile.database, "alfa").getLegalForm()).isEqualTo("S.p.A.");
    }

    @Test
    void aPlanListsWhatIsNewWhatChangesAndWhatGoes() throws IOException {
        load(ALFA, PAGE_OF_ALFA);

        UpdatePlan plan = profile.directory.plan(files(
                ALFA.replace("supplier", "supplier;buyer").replace("hot forging", "casting") + BETA, PAGE_OF_ALFA + "alfa,https://a.example/2,A,,More\n"));

        assertThat(plan.changed())
                .containsExactlyInAnyOrder(
                        new Difference("alfa", "organisation_role", "-", "buyer"),
                        new Difference("alfa", "activity_en", "hot forging of steel", "casting of steel"),
                        new Difference("alfa", "organisation_capability", "-", "casting"),
                        new Difference("alfa", "organisation_capability", "hot-forging", "-"),
                        new Difference("alfa", "source", "-", "https://a.example/2"),
                        new Difference("beta", "organisation", "-", "Beta"));
    }

    @Test
    void anEditThatWasTakenBackIsNoEdit() throws IOException {
        load(ALFA, PAGE_OF_ALFA);
        profile.undo(edit(1960));

        load(ALFA.replace("1950", "1951"), PAGE_OF_ALFA);

        assertThat(read(profile.database, "alfa").getFounded()).isEqualTo(1951);
    }

    @Test
    void whatSomebodyRemovedStaysAwayAndIsListed() throws IOException {
        load(ALFA, PAGE_OF_ALFA);
        profile.ledger.write(new Intent("tester", "edit"), changes -> changes.delete(
                Objects.requireNonNull(profile.database.read().selectFrom(SOURCE).fetchOne())));

        UpdatePlan plan = profile.directory.plan(files(ALFA, PAGE_OF_ALFA));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.kept()).containsExactly(new Difference("alfa", "source", "-", "https://a.example/1"));
    }

    @Test
    void whatANewerDirectorySaysOfAFirmThatIsPartOfAnotherBelongsToNobody() throws IOException {
        load(ALFA + BETA, PAGE_OF_ALFA);
        Merging merging = new Merging(profile.database, profile.ledger, profile.organisations);
        Merged merged = merging.merge(merging.read("beta", "alfa"), MergeChoices.SURVIVOR, "anna");
        Path newer = files(
                ALFA.replace("1950", "1951").replace("hot forging", "die casting") + BETA.replace("DE", "FR"),
                PAGE_OF_ALFA + "alfa,https://a.example/2,A,2024,Casts\n");

        UpdatePlan plan = profile.directory.plan(newer);
        profile.directory.apply(plan, "tester", "newer");

        assertThat(plan.changed()).containsExactly(new Difference("beta", "country", "DE", "FR"));
        assertThat(plan.kept()).extracting(Difference::key).containsOnly("beta");
        assertThat(profile.organisations.find("alfa").orElseThrow().key()).isEqualTo("beta");
        assertThat(profile.organisations.find("beta").orElseThrow().sources()).hasSize(1);
        profile.undo(Objects.requireNonNull(merged.changeSet()));
        assertThat(profile.organisations.find("alfa").orElseThrow().founded()).isEqualTo(1950);
    }

    @Test
    void aFirmEnteredHereUnderTheSameKeyKeepsItsValuesAndGetsWhatItLacks() throws IOException {
        profile.ledger.write(new Intent("tester", "new"), changes -> changes.insert(
                firm("alfa").setName("Mine")));

        UpdatePlan plan = profile.directory.plan(files(ALFA, PAGE_OF_ALFA));
        profile.directory.apply(plan, "tester", "newer");

        assertThat(read(profile.database, "alfa").getName()).isEqualTo("Mine");
        assertThat(read(profile.database, "alfa").getFounded()).isEqualTo(1950);
        assertThat(plan.kept()).containsExactly(new Difference("alfa", "name", "Mine", "Alfa"));
    }

    @Test
    void anOrganisationOfWhichOnlyAPageIsNewHasANewVersion() throws IOException {
        load(ALFA + BETA, PAGE_OF_ALFA);

        load(ALFA + BETA, PAGE_OF_ALFA + "alfa,https://a.example/2,A,,More\n");

        assertThat(read(profile.database, "alfa").getVersion()).isEqualTo(1);
        assertThat(read(profile.database, "beta").getVersion()).isZero();
    }

    @Test
    void aPageThatProvesAValueStaysWhenTheDirectoryDropsIt() throws IOException {
        load(ALFA, PAGE_OF_ALFA);
        UUID page = profile.organisations.find("alfa").orElseThrow().sources().getFirst().id();
        profile.ledger.write(new Intent("tester", "confirm"), changes -> changes.insert(FACT.newRecord()
                .setId(UUID.randomUUID())
                .setOrganisationId(read(profile.database, "alfa").getId())
                .setField("founded")
                .setSourceId(page)));

        load(ALFA.replace("1950", "1951"), "");

        assertThat(profile.organisations.find("alfa").orElseThrow().sources()).hasSize(1);
    }

    @Test
    void aDamagedRowIsRefusedWithItsPlaceAndTheOthersComeIn() throws IOException {
        UpdatePlan plan = profile.directory.plan(files(
                ALFA.replace("1950", "soon") + BETA + "gamma,Gamma\n" + BETA + "Delta!,Delta,,supplier,,,,,,,,,,,,\n",
                PAGE_OF_ALFA));

        assertThat(plan.refused())
                .extracting(RefusedRow::file, RefusedRow::line, RefusedRow::column, RefusedRow::value)
                .containsExactly(
                        tuple("organisations.csv", 2L, "founded_year", "soon"),
                        tuple("organisations.csv", 4L, "", "2"),
                        tuple("organisations.csv", 5L, "key", "beta"),
                        tuple("organisations.csv", 6L, "key", "Delta!"),
                        tuple("sources.csv", 2L, "organisation_key", "alfa"));
        assertThat(plan.inserts().stream().filter(row -> row.getTable().equals(ORGANISATION))).hasSize(1);
    }

    @Test
    void aProvinceThatItalyDoesNotHaveIsRefused() throws IOException {
        UpdatePlan plan = profile.directory.plan(files(ALFA.replace(",TO,", ",QQ,"), ""));

        assertThat(plan.refused()).extracting(RefusedRow::column, RefusedRow::value).containsExactly(tuple("province", "QQ"));
    }

    @Test
    void pagesStayWhenOneOfTheirRowsIsDamaged() throws IOException {
        load(ALFA, PAGE_OF_ALFA + "alfa,https://a.example/2,A,2022,More\n");

        UpdatePlan plan = profile.directory.plan(files(ALFA, PAGE_OF_ALFA + "alfa,https://a.example/2,A,soon,More\n"));

        assertThat(plan.refused()).hasSize(1);
        assertThat(plan.deletes()).isEmpty();
    }

    @Test
    void anOrganisationThatVanishedFromTheDirectoryStays() throws IOException {
        load(ALFA + BETA, PAGE_OF_ALFA);

        UpdatePlan plan = profile.directory.plan(files(BETA, ""));

        assertThat(plan.deletes()).isEmpty();
        assertThat(plan.updates()).isEmpty();
    }

    @Test
    void anOrganisationThatWasTakenBackStaysAwayWithItsNewPages() throws IOException {
        load(ALFA, PAGE_OF_ALFA);
        profile.undo(load(ALFA + BETA, PAGE_OF_ALFA));

        UpdatePlan plan = profile.directory.plan(files(ALFA + BETA, PAGE_OF_ALFA + "beta,https://b.example/1,B,,New\n"));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.kept()).containsExactly(new Difference("beta", "organisation", "-", "Beta"));
    }

    @Test
    void aFolderWithoutTheFilesIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.directory.plan(folder))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("directory.no-file"));
    }

    private Committed edit(int founded) {
        return profile.ledger.write(new Intent("tester", "edit"), changes -> changes.update(
                        read(profile.database, "alfa").setFounded(founded)))
                .orElseThrow();
    }

    private Committed load(String organisations, String sources) throws IOException {
        Optional<Committed> committed =
                profile.directory.apply(profile.directory.plan(files(organisations, sources)), "tester", "test");
        return committed.orElseThrow();
    }

    private Path files(String organisations, String sources) throws IOException {
        Path files = Files.createTempDirectory(folder, "files");
        Files.writeString(files.resolve("organisations.csv"), HEADER + organisations);
        Files.writeString(files.resolve("sources.csv"), SOURCES + sources);
        return files;
    }
}
