package it.filiera.ui;

import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the window tells in passing, at its lower edge. */
public final class Notices {

    /** How a notice is meant. */
    public enum Tone {
        DONE,
        REFUSED
    }

    /**
     * One notice.
     *
     * @param action what can be done about it, such as Undo
     */
    public record Notice(Message text, Tone tone, @Nullable Action action) {}

    private static final int MOST = 3;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    private Consumer<UUID> takingBack = _ -> {};

    /** Oldest first, at most three. */
    public ObservableList<Notice> shown() {
        return shown;
    }

    public void tell(Message text) {
        add(new Notice(text, Tone.DONE, null));
    }

    /** With something that can be done about it; offers before it are past, one takes back the newest first. */
    public void tell(Message text, Action action) {
        shown.removeIf(other -> other.action() != null);
        add(new Notice(text, Tone.DONE, action));
    }

    /** Tells what was written, with its undo. */
    public void tell(Message text, Committed written) {
        tell(text, new Action("shell.undo", Icon.UNDO, () -> takeBack(written.id())));
    }

    /** Takes a change set back, and says so or why not. */
    public void takeBack(UUID changeSet) {
        takingBack.accept(changeSet);
    }

    /** For who takes change sets back. */
    void takingBack(Consumer<UUID> undo) {
        takingBack = undo;
    }

    public void refuse(Message text) {
        add(new Notice(text, Tone.REFUSED, null));
    }

    /** Takes one away, because it was read or acted upon. */
    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /** The same again moves to the end; more than a few hide the oldest. */
    private void add(Notice notice) {
        shown.removeIf(other -> other.text().equals(notice.text()) && other.tone() == notice.tone());
        shown.add(notice);
        if (shown.size() > MOST) {
            shown.removeFirst();
        }
    }
}
