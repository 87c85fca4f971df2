package it.filiera.shell;

import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Feature;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the window knows: the features, and how far the profile has opened. */
final class ShellModel {

    private final ObservableList<Feature> features = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Message> step = new SimpleObjectProperty<>();

    /** Empty until the profile is open. */
    ObservableList<Feature> features() {
        return features;
    }

    /** What is being done before the profile is open; null afterwards. */
    ObjectProperty<@Nullable Message> step() {
        return step;
    }

    List<RailEntry> rail() {
        return features.stream().flatMap(feature -> feature.rail().stream()).toList();
    }

    List<Action> actions() {
        return features.stream().flatMap(feature -> feature.actions().stream()).toList();
    }

    Optional<Screen> open(Target target) {
        return features.stream().flatMap(feature -> feature.open(target).stream()).findFirst();
    }
}
