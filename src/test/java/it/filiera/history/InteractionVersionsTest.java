package it.filiera.history;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.History;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of corrections, as the ledger kept them. */
class InteractionVersionsTest {

    private static final ZonedDateTime MORNING = ZonedDateTime.of(2026, 2, 10, 9, 30, 0, 0, History.DETROIT);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 6);

    @TempDir
    Path folder;

    private Profile profile;
    private History history;
    private UUID alfa;
    private UUID beta;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        history = new History(profile);
        alfa = history.organisation("alfa");
        beta = history.organisation("beta");
    }

    @AfterEach
    void close() {
        profile.close();
    }

    private List<InteractionVersion> versions(UUID interaction) {
        return new InteractionVersions(history.ledger.reader()).of(interaction);
    }

    private static List<String> columns(InteractionVersion version) {
        return version.changes().stream().map(InteractionVersion.Change::column).toList();
    }

    private InteractionEntry entry(String subject, ZonedDateTime at, List<FollowUpEntry> followUps, UUID... with) {
        return history.entry(InteractionKind.CALL, subject, at, followUps, with);
    }

    @Test
    void removingAFollowUpIsNoCorrection() {
        FollowUpEntry task = new FollowUpEntry("Send the list", DUE, false, history.anna.id());
        UUID id = history.log(entry("Call", MORNING, List.of(task), alfa)).id();
        FollowUp standing = history.interactions.find(id).orElseThrow().followUps().getFirst();

        history.followUpEditor.remove(standing.id(), standing.version(), "Anna Example");

        assertThat(versions(id)).isEmpty();
    }

    @Test
    void whoeverCameOrWentIsToldBesideWhatElseChanged() {
        UUID id = history.log(history.call("Call", MORNING, alfa)).id();
        history.editor.correct(id, 0, history.call("Long call", MORNING, alfa, beta), "Anna Example");
        history.editor.correct(id, 1, history.call("Longer call", MORNING, beta), "Anna Example");

        assertThat(versions(id)).hasSize(2).allSatisfy(version -> {
            assertThat(columns(version)).containsExactly("subject");
            assertThat(version.parties()).isTrue();
        });
    }

    @Test
    void anotherTimeMovesTheSameParties() {
        UUID id = history.log(history.call("Call", MORNING, alfa)).id();
        history.editor.correct(id, 0, history.call("Call", MORNING.minusDays(1), alfa), "Anna Example");

        assertThat(versions(id)).singleElement().satisfies(version -> {
            assertThat(columns(version)).containsExactly("at");
            assertThat(version.parties()).isFalse();
        });
    }

    @Test
    void aFollowUpThatWasAddedChangesNoParties() {
        UUID id = history.log(history.call("Call", MORNING, alfa)).id();
        FollowUpEntry task = new FollowUpEntry("Send the list", DUE, false, history.anna.id());
        history.editor.correct(id, 0, entry("Call", MORNING, List.of(task), alfa), "Anna Example");

        assertThat(versions(id)).singleElement().satisfies(version -> {
            assertThat(version.changes()).isEmpty();
            assertThat(version.parties()).isFalse();
        });
    }
}
