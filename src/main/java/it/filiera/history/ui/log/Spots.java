package it.filiera.history.ui.log;

import it.filiera.history.ui.log.Problem.Part;
import it.filiera.ui.Language;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Where in the sheet problems are told, and where the focus goes to mend them. */
final class Spots {

    private record Spot(Label told, Node field) {}

    private final Language language;
    private final Map<Part, Spot> spots = new EnumMap<>(Part.class);
    private @Nullable FollowUpsPart followUps;

    Spots(Language language) {
        this.language = language;
    }

    void put(Part part, Label told, Node field) {
        told.managedProperty().bind(told.visibleProperty());
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        spots.put(part, new Spot(told, field));
    }

    /** Follow-ups tell their problems themselves. */
    void followUps(FollowUpsPart part) {
        followUps = part;
    }

    void clear() {
        spots.values().forEach(spot -> spot.told().setText(""));
    }

    void complain(Problem problem) {
        clear();
        Spot spot = spots.get(problem.part());
        if (spot != null) {
            spot.told().setText(language.say(problem.reason()));
            spot.field().requestFocus();
        } else if (followUps != null) {
            followUps.complain(problem);
        }
    }
}
