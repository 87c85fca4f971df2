package it.filiera.profile;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a frame finds again when it is built anew: the chosen tab, and how far each was scrolled. FX thread only. */
public final class FrameState {

    private final StringProperty chosen = new SimpleStringProperty("");
    private final Map<String, DoubleProperty> scrolled = new HashMap<>();

    /** The id of the chosen tab; the first tab is meant when there is none of that id. */
    public StringProperty chosen() {
        return chosen;
    }

    /** 0 at the top, 1 at the end. */
    public DoubleProperty scrolled(String part) {
        return scrolled.computeIfAbsent(part, _ -> new SimpleDoubleProperty());
    }

    /** Back to the top everywhere: another organisation is shown. */
    public void rewind() {
        scrolled.values().forEach(position -> position.set(0));
    }
}
