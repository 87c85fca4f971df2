package it.filiera.people.ui;

import it.filiera.message.Message;
import it.filiera.people.Employer;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which organisation is meant: typed, then chosen among those that are called so. FX thread only. */
final class EmployerChoice {

    private final Latest latest;
    private final Function<String, List<Employer>> search;
    private final boolean required;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Employer> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Employer> offered = FXCollections.observableArrayList();

    /** {@code search} is asked in the background. */
    EmployerChoice(Tasks tasks, Function<String, List<Employer>> search, @Nullable Employer begun, boolean required) {
        this.latest = new Latest(tasks);
        this.search = search;
        this.required = required;
        if (begun != null) {
            take(begun);
        }
        typed.subscribe((_, text) -> look(text));
    }

    StringProperty typed() {
        return typed;
    }

    ReadOnlyObjectProperty<@Nullable Employer> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ObservableList<Employer> offered() {
        return offered;
    }

    void take(Employer employer) {
        latest.forget();
        chosen.set(employer);
        typed.set(employer.name());
        offered.clear();
    }

    Optional<Message> problem() {
        if (chosen.get() != null) {
            return Optional.empty();
        }
        if (typed.get().isBlank()) {
            return required ? Optional.of(Message.of("people.form.which-organisation")) : Optional.empty();
        }
        return Optional.of(Message.of("people.form.choose-organisation"));
    }

    private void look(String text) {
        Employer standing = chosen.get();
        if (standing != null && standing.name().equals(text)) {
            return;
        }
        chosen.set(null);
        if (text.isBlank()) {
            latest.forget();
            offered.clear();
        } else {
            latest.ask(() -> search.apply(text), offered::setAll);
        }
    }
}
