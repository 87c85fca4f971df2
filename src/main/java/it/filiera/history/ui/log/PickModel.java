package it.filiera.history.ui.log;

import it.filiera.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /** At most so many; one more takes the place of the last. {@code known} is asked in the background. */
    PickModel(Tasks tasks, int most, Function<String, List<Pick>> known) {
        this.most = most;
        this.offering = new Offering(tasks, known);
        typed.subscribe((_, text) -> {
            if (text.isBlank()) {
                offering.dismiss();
            } else {
                offering.ask(text);
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

    /** The ids of those of a kind, in the order in which they were chosen. */
    List<UUID> ids(Pick.What what) {
        return chosen.stream().filter(pick -> pick.what() == what).map(Pick::id).toList();
    }

    Optional<Pick> only() {
        return chosen.stream().findFirst();
    }
}
