package it.filiera.initiative;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.PARTICIPATION;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.RefusedRow;
import it.filiera.directory.UpdatePlan;
import it.filiera.support.DirectoryFiles;
import it.filiera.support.Profile;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The initiatives that come with the program or with a directory. */
class BundledInitiativesTest {

    private static final String FAIR = "example-fair,fair,Example Fair,Torino,IT,,Europe/Rome,2027-03-01,2027-03-02,,planned,,https://a.example/f,A,2026-05\n";

    @TempDir
    private Path folder;

    @Test
    void theTwoOfTheProgramAreThereFromTheFirstStart() {
        try (Profile profile = new Profile(folder).withDirectory()) {
            Initiative michigan = profile.initiatives.find("vtm-michigan-2025").orElseThrow();
            Initiative torino = profile.initiatives.find("vtm-torino-2026").orElseThrow();

            assertThat(michigan.zone()).isEqualTo(ZoneId.of("America/Detroit"));
            assertThat(michigan.starts()).isEqualTo(LocalDate.of(2025, 4, 23));
            assertThat(michigan.ends()).isEqualTo(LocalDate.of(2025, 4, 24));
            assertThat(michigan.status()).isEqualTo(InitiativeStatus.HELD);
            assertThat(torino.starts()).isEqualTo(LocalDate.of(2026, 3, 24));
            assertThat(profile.initiatives.all()).extracting(Initiative::key).containsExactly("vtm-torino-2026", "vtm-michigan-2025");
            assertThat(keys(profile, michigan, ParticipationPart.DELEGATE))
                    .containsExactly("aizoon", "drivesec", "dumarey", "general-cab", "italdesign", "mec");
            assertThat(keys(profile, michigan, ParticipationPart.BUYER))
                    .containsExactly(
                            "continental", "denso", "fev", "ford", "general-motors", "hitachi-astemo", "hyundai", "nitto-seiko", "stellantis",
                            "toyota-north-america", "volvo");
            assertThat(profile.initiatives.participations(torino.id())).isEmpty();
        }
    }

    @Test
    void theirRowsHaveTheSameIdsInEveryProfile() {
        try (Profile one = new Profile(folder.resolve("1")).withDirectory();
                Profile other = new Profile(folder.resolve("2")).withDirectory()) {
            List<UUID> ids = one.database.read().select(PARTICIPATION.ID).from(PARTICIPATION).orderBy(PARTICIPATION.ID).fetch(PARTICIPATION.ID);

            assertThat(other.database.read().select(PARTICIPATION.ID).from(PARTICIPATION).orderBy(PARTICIPATION.ID).fetch(PARTICIPATION.ID))
                    .isNotEmpty()
                    .isEqualTo(ids)
                    .allSatisfy(id -> assertThat(id.version()).isEqualTo(5));
        }
    }

    @Test
    void aProfileThatIsOlderThanTheyGetsThemWhenItIsOpened() {
        try (Profile old = new Profile(folder.resolve("old"))) {
            old.directory.apply(withoutInitiatives(old.directory.planBundled()), "tester", "first start");
            assertThat(old.initiatives.all()).isEmpty();
        }
        try (Workspace workspace = Workspace.open(new ProfileFolder(folder.resolve("old")), Clock.systemUTC(), "tester", _ -> {})) {
            assertThat(workspace.initiatives().all()).hasSize(2);
            assertThat(workspace.ledger().reader().last()).isEqualTo(2);
        }
        try (Workspace again = Workspace.open(new ProfileFolder(folder.resolve("old")), Clock.systemUTC(), "tester", _ -> {})) {
            assertThat(again.ledger().reader().last()).isEqualTo(2);
        }
    }

    @Test
    void whoTookThemAllAwayDoesNotGetThemBack() {
        try (Workspace workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), "tester", _ -> {})) {
            workspace.ledger().undo(workspace.ledger().reader().find(1).orElseThrow().id(), "tester", true);
            assertThat(workspace.initiatives().all()).isEmpty();
        }
        try (Workspace again = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), "tester", _ -> {})) {
            assertThat(again.initiatives().all()).isEmpty();
        }
    }

    @Test
    void whatAnOfficerChangedStaysAndIsListed() throws IOException {
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"))) {
            DirectoryFiles.writeInitiatives(folder.resolve("files"), FAIR, "example-fair,alfa,buyer,invited,\nexample-fair,beta,host,confirmed,\n");
            profile.directory.apply(profile.directory.plan(folder.resolve("files")), "tester", "update");
            Initiative fair = profile.initiatives.find("example-fair").orElseThrow();
            profile.initiativeEditor.set("example-fair", List.of(InitiativeValue.parse("status=confirmed")), null, "anna");
            profile.participations.answer(
                    profile.initiatives.participations(fair.id()).stream().filter(one -> one.part() == ParticipationPart.BUYER).toList(),
                    ParticipationStatus.DECLINED,
                    "anna");
            profile.participations.remove(
                    profile.initiatives.participations(fair.id()).stream().filter(one -> one.part() == ParticipationPart.HOST).toList(), "anna");

            DirectoryFiles.writeInitiatives(
                    folder.resolve("files"), FAIR.replace("planned", "held").replace("Example Fair", "Example Fair 2027"),
                    "example-fair,alfa,buyer,confirmed,\nexample-fair,beta,host,confirmed,\n");
            UpdatePlan plan = profile.directory.plan(folder.resolve("files"));
            profile.directory.apply(plan, "tester", "update");

            assertThat(plan.kept()).extracting(UpdatePlan.Difference::field).containsExactlyInAnyOrder("status", "status", "participation");
            Initiative now = profile.initiatives.find("example-fair").orElseThrow();
            assertThat(now.status()).isEqualTo(InitiativeStatus.CONFIRMED);
            assertThat(now.name()).isEqualTo("Example Fair 2027");
            assertThat(profile.initiatives.participations(now.id()))
                    .extracting(Participation::status)
                    .containsExactly(ParticipationStatus.DECLINED);
        }
    }

    @Test
    void aParticipantDoesNotChangeTheVersionOfItsOrganisation() throws IOException {
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"))) {
            int before = profile.organisations.find("alfa").orElseThrow().version();
            DirectoryFiles.writeInitiatives(folder.resolve("files"), FAIR, "example-fair,alfa,buyer,invited,\n");

            profile.directory.apply(profile.directory.plan(folder.resolve("files")), "tester", "update");

            assertThat(profile.initiatives.all()).hasSize(1);
            assertThat(profile.organisations.find("alfa").orElseThrow().version()).isEqualTo(before);
        }
    }

    @Test
    void aDamagedRowIsRefusedWithItsPlaceAndTheOthersComeIn() throws IOException {
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"))) {
            DirectoryFiles.writeInitiatives(
                    folder.resolve("files"),
                    FAIR + "other,party,Other,,,,Europe/Rome,,,,planned,,,,\nthird,fair,Third,,,,Pontiac,,,,planned,,,,\n"
                            + "fourth,fair,Fourth,,,,Europe/Rome,2027-03-02,2027-03-01,,planned,,,,\n",
                    "example-fair,alfa,buyer,invited,\nexample-fair,nobody,buyer,invited,\nother,alfa,buyer,invited,\nexample-fair,beta,buyer,perhaps,\n");

            UpdatePlan plan = profile.directory.plan(folder.resolve("files"));

            assertThat(plan.refused()).extracting(RefusedRow::column).containsExactly("kind", "zone", "ends", "organisation_key", "status", "initiative_key");
            assertThat(plan.inserts().stream().filter(row -> row.getTable().equals(INITIATIVE))).hasSize(1);
            assertThat(plan.inserts().stream().filter(row -> row.getTable().equals(PARTICIPATION))).hasSize(1);
        }
    }

    private static UpdatePlan withoutInitiatives(UpdatePlan plan) {
        return new UpdatePlan(
                plan.inserts().stream()
                        .<org.jooq.TableRecord<?>>map(row -> row)
                        .filter(row -> !row.getTable().equals(INITIATIVE) && !row.getTable().equals(PARTICIPATION))
                        .toList(),
                plan.updates(),
                plan.deletes(),
                plan.touched(),
                plan.changed(),
                plan.kept(),
                plan.refused());
    }

    private static List<String> keys(Profile profile, Initiative initiative, ParticipationPart part) {
        return profile.initiatives.participations(initiative.id()).stream()
                .filter(one -> one.part() == part)
                .map(one -> one.organisation().key())
                .toList();
    }
}
