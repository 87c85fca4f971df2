package it.filiera.history.ui.log;

import it.filiera.history.ui.log.Finders.Finder;
import it.filiera.ui.Tasks;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Those who were chosen by name, and who is offered for what is typed next to them. FX thread only. */
final class PickModel {

    private final int most;
    private final Offering offering;
    private final ObservableList<Pick> chosen = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");

    /** At most so many; one more takes the place of the last. */
    PickModel(Tasks tasks, int most, Finder known) {
        this.most = most;
        this.offering = new Offering(tasks, known);
        typed.subscribe((_, text) -> {
            if (text.isBlank()) {
                offering.dismiss();
            } else {
                offering.ask(text, chosen);
            }
        });
    }

    ObservableList<Pick> chosen() {
        return chosen;
    }

    StringProperty typed() {
        return typed;
    }

    Offering offering() {
        return offering;
    }

    boolean isSingle() {
        return most == 1;
    }

    /** Asks for those who are likely, as long as nothing is typed. */
    void askForLikely() {
        offering.ask(typed.get(), chosen);
    }

    /** Adds one; who is there already is not added again. */
    void take(Pick pick) {
        if (chosen.stream().noneMatch(pick::isSame)) {
            if (chosen.size() == most) {
                chosen.removeLast();
            }
            chosen.add(pick);
        }
        typed.set("");
        offering.dismiss();
    }

    void remove(Pick pick) {
        chosen.removeIf(pick::isSame);
    }

    void removeLast() {
        if (!chosen.isEmpty()) {
            chosen.removeLast();
        }
    }

    /** What was typed and never chosen. */
    Optional<Problem> unfinished(Problem.Part part) {
        String rest = typed.get().strip();
        return rest.isEmpty() ? Optional.empty() : Optional.of(Problem.at(part, "log.not-chosen", rest));
    }
}
