package it.filiera.ui;

import it.filiera.message.Message;
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

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    public ObservableList<Notice> shown() {
        return shown;
    }

    public void tell(Message text) {
        shown.add(new Notice(text, Tone.DONE, null));
    }

    /** With something that can be done about it. */
    public void tell(Message text, Action action) {
        shown.add(new Notice(text, Tone.DONE, action));
    }

    public void refuse(Message text) {
        shown.add(new Notice(text, Tone.REFUSED, null));
    }
}
