package it.filiera.history;

import static it.filiera.support.History.ROME;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.support.History;
import it.filiera.support.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A buyer does not hear from too many of us without our knowing. */
class ContactGuardTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 1, 11, 0, 0, 0, ROME);

    @TempDir
    Path folder;

    private Profile profile;
    private History history;
    private ContactGuard guard;
    private UUID buyer;

    @BeforeEach
    void open() {
        profile = new Profile(folder);
        history = new History(profile);
        guard = new ContactGuard(profile.database);
        profile.editor.create("Fictional Motors", List.of(Assignment.parse("roles=buyer")), "tester");
        profile.editor.create("Fictional Forge", List.of(Assignment.parse("roles=supplier")), "tester");
        buyer = history.organisation("fictional-motors");
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void beforeTheThirdContactOfAnotherOfficerItTellsWhoAndWhatWasPromised() {
        history.log(history.call("First", NOW.minusDays(20), buyer));
        FollowUpEntry promise = new FollowUpEntry("Send the list", LocalDate.of(2026, 3, 9), true, history.anna.id());
        history.log(history.entry(InteractionKind.MEETING, "Second", NOW.minusDays(2), List.of(promise), buyer));

        assertThat(guard.crowd(List.of(buyer), NOW, null, history.bruno.id())).hasValueSatisfying(crowd -> {
            assertThat(crowd.buyer().name()).isEqualTo("Fictional Motors");
            assertThat(crowd.contacts()).isEqualTo(2);
            assertThat(crowd.latest()).extracting(ContactGuard.Contact::kind).containsExactly(InteractionKind.MEETING, InteractionKind.CALL);
            assertThat(crowd.latest().getFirst().officer().name()).isEqualTo("Anna Example");
            assertThat(crowd.promised()).extracting(followUp -> followUp.task()).isEqualTo("Send the list");
        });
    }

    @Test
    void whoSpokeToThemAloneGoesOnUndisturbed() {
        history.log(history.call("First", NOW.minusDays(20), buyer));
        history.log(history.call("Second", NOW.minusDays(2), buyer));

        assertThat(guard.crowd(List.of(buyer), NOW, null, history.anna.id())).isEmpty();
    }

    @Test
    void oneContactIsNotManyAndOldOnesDoNotCount() {
        history.log(history.call("Long ago", NOW.minusDays(31), buyer));
        history.log(history.call("First", NOW.minusDays(29), buyer));

        assertThat(guard.crowd(List.of(buyer), NOW, null, history.bruno.id())).isEmpty();
    }

    @Test
    void aNoteReachesNobody() {
        history.log(history.call("First", NOW.minusDays(20), buyer));
        history.log(history.entry(InteractionKind.NOTE, "Note", NOW.minusDays(2), List.of(), buyer));

        assertThat(guard.crowd(List.of(buyer), NOW, null, history.bruno.id())).isEmpty();
    }

    @Test
    void aSupplierMayHearFromUsAsOftenAsItLikes() {
        UUID supplier = history.organisation("fictional-forge");
        history.log(history.call("First", NOW.minusDays(20), supplier));
        history.log(history.call("Second", NOW.minusDays(2), supplier));

        assertThat(guard.crowd(List.of(supplier), NOW, null, history.bruno.id())).isEmpty();
    }

    @Test
    void theOneThatIsCorrectedDoesNotCount() {
        history.log(history.call("First", NOW.minusDays(20), buyer));
        Logged second = history.log(history.call("Second", NOW.minusDays(2), buyer));

        assertThat(guard.crowd(List.of(buyer), NOW, second.id(), history.bruno.id())).isEmpty();
    }
}
