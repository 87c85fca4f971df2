package it.filiera.people.ui;

import it.filiera.people.PersonSearch;
import it.filiera.query.Parsed;
import it.filiera.query.Problem;
import it.filiera.query.Query;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Whom one looks for among all people, and who was found. FX thread only. */
final class PeopleModel {

    private final PeopleReader reader;
    private final Latest latest;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final SimpleObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();

    PeopleModel(PeopleReader reader, Tasks tasks) {
        this.reader = reader;
        this.latest = new Latest(tasks);
        text.subscribe((_, _) -> refresh());
    }

    /** What is typed. */
    StringProperty text() {
        return text;
    }

    /** Null until the first answer came. */
    ReadOnlyObjectProperty<@Nullable Found> found() {
        return found.getReadOnlyProperty();
    }

    /** What is wrong with the text; null when it is understood. */
    ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The row that is marked; null for none. */
    SimpleObjectProperty<@Nullable UUID> selected() {
        return selected;
    }

    /** Looks again, because the screen is opened or something was written. */
    void refresh() {
        switch (PersonSearch.parse(text.get())) {
            case Parsed.Understood(Query query) -> {
                problem.set(null);
                latest.ask(() -> reader.find(query), found::set);
            }
            case Parsed.NotUnderstood(Problem wrong) -> problem.set(wrong);
        }
    }
}
