package it.filiera.people.ui;

import it.filiera.profile.FrameState;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which person is shown, and what is known. A page stays on screen until the next one has been read. FX thread only. */
final class PersonModel {

    private final PeopleReader reader;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable PersonPage> page = new ReadOnlyObjectWrapper<>();
    private final FrameState frame = new FrameState();
    private @Nullable UUID wanted;

    PersonModel(PeopleReader reader, Tasks tasks) {
        this.reader = reader;
        this.latest = new Latest(tasks);
    }

    void show(UUID person) {
        if (!person.equals(wanted)) {
            wanted = person;
            frame.rewind();
        }
        refresh();
    }

    /** Reads the page again, because something was written. */
    void refresh() {
        UUID asked = wanted;
        if (asked != null) {
            latest.ask(() -> reader.page(asked), this::arrived);
        }
    }

    private void arrived(Optional<PersonPage> arrived) {
        page.set(arrived.orElse(null));
    }

    /** Null while there is nothing to show. */
    ReadOnlyObjectProperty<@Nullable PersonPage> page() {
        return page.getReadOnlyProperty();
    }

    FrameState frame() {
        return frame;
    }
}
