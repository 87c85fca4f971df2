package it.filiera.directory.ui.page;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.ledger.Committed;
import it.filiera.profile.FrameState;
import it.filiera.ui.Latest;
import it.filiera.ui.Notices;
import it.filiera.ui.Tasks;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation is shown, and what is known of it. A page stays on screen until the next one has been read; of several asked for in
 * a row only the last arrives. FX thread only.
 */
public final class ProfileModel {

    private final PageReader reader;
    private final Tasks tasks;
    private final Latest latest;
    private final Notices notices;

    private @Nullable UUID wanted;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final FrameState frame = new FrameState();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    public ProfileModel(PageReader reader, Tasks tasks, Notices notices) {
        this.reader = reader;
        this.tasks = tasks;
        this.latest = new Latest(tasks);
        this.notices = notices;
    }

    /** Shows an organisation; null shows none. */
    public void show(@Nullable UUID organisation) {
        if (organisation == null) {
            wanted = null;
            latest.forget();
            page.set(null);
        } else if (!organisation.equals(wanted)) {
            wanted = organisation;
            read(organisation);
        }
    }

    /** Reads the page again, because something was written. */
    public void refresh() {
        if (wanted != null) {
            read(wanted);
        }
    }

    private void read(UUID organisation) {
        latest.ask(() -> reader.read(organisation), this::arrived);
    }

    private void arrived(Optional<Page> arrived) {
        Page before = page.get();
        Page now = arrived.orElse(null);
        if (before == null || now == null || !before.organisation().id().equals(now.organisation().id())) {
            frame.rewind();
            unfolded.set(false);
        }
        page.set(now);
    }

    /** What is on screen; null while there is nothing to show. */
    public ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    public FrameState frame() {
        return frame;
    }

    /** Whether all facts that are not known yet are named, not just the first ones. */
    public BooleanProperty unfolded() {
        return unfolded;
    }

    /** Takes a change set back, and says so or why not. */
    public void undo(UUID changeSet) {
        tasks.write(() -> reader.undo(changeSet), this::undone, this::refused);
    }

    private void undone(Committed undo) {
        notices.tell(Message.of("page.undone", undo.number()));
    }

    private void refused(Throwable reason) {
        if (reason instanceof Refused refused) {
            notices.refuse(refused.reason());
        } else {
            tasks.fail(reason);
        }
    }
}
