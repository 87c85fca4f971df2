package it.filiera.shell;

import it.filiera.shell.PaletteModel.Entry;
import it.filiera.ui.KeyCaps;
import it.filiera.ui.Desk;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of the palette: icon, title with the typed letters marked, detail, keys. */
final class PaletteRow extends HBox {

    PaletteRow(Desk desk, Entry entry) {
        getStyleClass().add("palette-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(entry.item().title() + " " + entry.item().detail());
        Label detail = new Label(entry.item().detail());
        detail.getStyleClass().add("secondary");
        detail.setMinWidth(0);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(entry.item().icon().node(), title(entry.item().title(), entry.places()), detail, space);
        if (entry.keys() != null) {
            Node keys = KeyCaps.of(desk, entry.keys());
            getChildren().add(keys);
        }
    }

    /** Neighbours share a label, so that letters stand as close as in one word. */
    private static HBox title(String text, List<Integer> places) {
        HBox title = new HBox();
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("palette-title");
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || places.contains(at) != places.contains(from)) {
                title.getChildren().add(part(text.substring(from, at), places.contains(from)));
                from = at;
            }
        }
        return title;
    }

    private static Label part(String text, boolean matched) {
        Label part = new Label(text);
        if (matched) {
            part.getStyleClass().add("match");
        }
        return part;
    }
}
