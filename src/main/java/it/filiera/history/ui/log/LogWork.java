package it.filiera.history.ui.log;

import it.filiera.history.ContactGuard.Crowd;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What a form can have done. FX thread only. */
interface LogWork {

    /** The time zone of whoever types. */
    ZoneId home();

    /** Saves it and closes the sheet, or tells in the form why not. With {@code another} the next form opens at once. */
    void save(LogForm form, boolean another);

    /** Drafts that could be gone on with instead of this form, newest first. */
    List<Kept> offered(LogForm form);

    void resume(Kept draft);

    void discard(Kept draft);

    /** In place of what was typed, what somebody else made of the interaction that is corrected. */
    void takeTheirs(LogForm form);

    /** When what is typed was last brought to the disk; null when nothing was yet. */
    ReadOnlyObjectProperty<@Nullable Instant> kept();

    /** Whether a buyer among those chosen hears from us often; a note reaches nobody. The newest question counts. */
    void crowd(LogForm form, Consumer<Optional<Crowd>> told);

    /** All who work here. */
    void officers(Consumer<List<Pick>> told);

    /** Asks for files, and keeps them with the form. */
    void attach(LogForm form);

    /** Keeps files with the form. */
    void attach(LogForm form, List<Path> files);

    /** Leads to what was said to a buyer; the form is put aside. */
    void showHistory(Crowd crowd);

    /** The sheet goes. */
    void leave();
}
