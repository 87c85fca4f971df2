package it.filiera.shell;

import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Feature;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.StatusItem;
import it.filiera.ui.Target;
import it.filiera.ui.UndoStack;
import it.filiera.ui.Worker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the window knows: the features, what can be taken back, and how far the profile has opened. */
final class ShellModel {

    private final ObservableList<Feature> features = FXCollections.observableArrayList();
    private final ObservableList<Message> steps = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UndoStack> undo = new SimpleObjectProperty<>();
    private final List<Feature> own = new ArrayList<>();

    /** What the window itself brings, before and after the profile is open. */
    void bring(Feature feature) {
        own.add(feature);
    }

    /** Empty until the profile is open. */
    ObservableList<Feature> features() {
        return features;
    }

    /** What was done so far to open the profile, the present step last; empty afterwards. */
    ObservableList<Message> steps() {
        return steps;
    }

    /** Null until the profile is open. */
    ObjectProperty<@Nullable UndoStack> undo() {
        return undo;
    }

    List<RailEntry> rail() {
        return features.stream().flatMap(feature -> feature.rail().stream()).toList();
    }

    /** The entries at the lower end of the rail. */
    List<RailEntry> ownRail() {
        return own.stream().flatMap(feature -> feature.rail().stream()).toList();
    }

    List<RailEntry> screens() {
        return Stream.concat(rail().stream(), ownRail().stream()).toList();
    }

    List<Action> actions() {
        return everyone().flatMap(feature -> feature.actions().stream()).toList();
    }

    Optional<Worker> worker() {
        return features.stream().flatMap(feature -> feature.worker().stream()).findFirst();
    }

    Optional<Action> foremost() {
        return everyone().flatMap(feature -> feature.foremost().stream()).findFirst();
    }

    /** The actions under the headings of those who brought them, the window's own last. */
    List<Group> groups() {
        return everyone()
                .map(feature -> new Group(heading(feature), feature.actions()))
                .filter(group -> !group.actions().isEmpty())
                .toList();
    }

    private Message heading(Feature feature) {
        boolean ours = own.contains(feature) || feature.rail().isEmpty();
        return ours ? Message.of("shell.everywhere") : feature.rail().getFirst().title();
    }

    List<PaletteSource> palette() {
        return features.stream().flatMap(feature -> feature.palette().stream()).toList();
    }

    List<StatusItem> status() {
        return features.stream().flatMap(feature -> feature.status().stream()).toList();
    }

    Optional<Screen> open(Target target) {
        return everyone().flatMap(feature -> feature.open(target).stream()).findFirst();
    }

    /** Hands files that were dropped on the window to the first who takes them. */
    boolean drop(List<Path> files) {
        return features.stream().anyMatch(feature -> feature.drop(files));
    }

    private Stream<Feature> everyone() {
        return Stream.concat(features.stream(), own.stream());
    }

    /** Actions that belong together. */
    record Group(Message title, List<Action> actions) {}
}
