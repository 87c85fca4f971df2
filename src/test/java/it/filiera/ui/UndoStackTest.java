package it.filiera.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.support.Profile;
import it.filiera.ui.Notices.Tone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/** Taking back what was written in this session. */
class UndoStackTest {

    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private final Notices notices = new Notices();
    private Profile profile;
    private UndoStack stack;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        Tasks tasks = Tasks.atOnce(failures::add);
        Changes changes = new Changes(tasks);
        profile.ledger.follow(changes);
        stack = new UndoStack(profile.ledger, () -> "anna", tasks, notices, profile.organisations::name);
        stack.follow(changes);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void thereIsNothingToTakeBackAtFirst() {
        assertThat(stack.next().get()).isNull();
    }

    @Test
    void theNewestOfMineGoesFirst() {
        profile.set("alfa", "founded=1901");
        profile.set("alfa", "founded=1902");

        stack.undo();
        assertThat(founded()).isEqualTo(1901);

        stack.undo();
        assertThat(founded()).isNotEqualTo(1901);
        assertThat(stack.next().get()).isNull();
        assertThat(failures).isEmpty();
    }

    @Test
    void anOrganisationIsCalledByItsName() {
        profile.set("alfa", "founded=1901");
        assertThat(stack.next().get()).isEqualTo(Message.of("undo.what-set", "Alfa"));

        stack.undo();
        assertThat(notices.shown().getLast().text())
                .isEqualTo(Message.of("undo.window-done", Message.of("undo.what-set", "Alfa")));
    }

    @Test
    void whatWasTakenBackComesAgain() {
        profile.set("alfa", "founded=1901");
        stack.undo();
        stack.redo();

        assertThat(founded()).isEqualTo(1901);
        assertThat(stack.next().get()).isNotNull();
    }

    @Test
    void aLaterChangeOfSomebodyElseRefusesInWords() {
        profile.set("alfa", "founded=1901");
        profile.editor.set("alfa", List.of(it.filiera.directory.Assignment.parse("founded=1999")), null, "bruno");

        stack.undo();

        assertThat(founded()).isEqualTo(1999);
        assertThat(notices.shown().getLast().tone()).isEqualTo(Tone.REFUSED);
        assertThat(notices.shown().getLast().text().key()).isEqualTo("undo.window-refused");
    }

    @Test
    void whatIsRefusedDoesNotStandBeforeWhatCanBeTakenBack() {
        profile.set("alfa", "founded=1901");
        profile.set("beta", "founded=1950");
        profile.editor.set("beta", List.of(it.filiera.directory.Assignment.parse("founded=1999")), null, "bruno");

        stack.undo();
        assertThat(founded()).isEqualTo(1901);

        stack.undo();
        assertThat(founded()).isNotEqualTo(1901);
        assertThat(stack.next().get()).isNull();
    }

    @Test
    void anOlderOneIsTakenBackByItsNoticeAndTheNewerStands() {
        Committed older = profile.set("alfa", "founded=1901").orElseThrow();
        profile.set("beta", "founded=1950");
        notices.tell(Message.of("undo.what-other", 1), older);

        pressed();
        assertThat(founded()).isNotEqualTo(1901);
        assertThat(stack.next().get()).isEqualTo(Message.of("undo.what-set", "Beta"));

        pressed();
        assertThat(founded()).isEqualTo(1901);
    }

    @Test
    void whatSomebodyElseWroteCanBeTakenBackToo() {
        Committed theirs = profile.editor
                .set("alfa", List.of(it.filiera.directory.Assignment.parse("founded=1999")), null, "bruno")
                .orElseThrow();

        notices.takeBack(theirs.id());

        assertThat(founded()).isNotEqualTo(1999);
        assertThat(notices.shown().getLast().text())
                .isEqualTo(Message.of("undo.window-done", Message.of("undo.what-set", "Alfa")));
    }

    /** The button of the newest notice. */
    private void pressed() {
        Objects.requireNonNull(notices.shown().getLast().action()).work().run();
    }

    private @Nullable Integer founded() {
        return profile.organisations.find("alfa").orElseThrow().founded();
    }
}
