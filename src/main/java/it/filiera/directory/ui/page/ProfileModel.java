package it.filiera.directory.ui.page;

import it.filiera.profile.FrameState;
import it.filiera.ui.Latest;
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
    private final Latest latest;

    private @Nullable UUID wanted;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final FrameState frame = new FrameState();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    public ProfileModel(PageReader reader, Tasks tasks) {
        this.reader = reader;
        this.latest = new Latest(tasks);
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
}
