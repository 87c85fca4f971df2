package it.filiera.shell;

import it.filiera.shell.PaletteModel.Entry;
import it.filiera.ui.KeyCaps;
import it.filiera.ui.Desk;
import it.filiera.ui.PaletteItem;
import it.filiera.ui.Pieces;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        PaletteItem item = entry.item();
        setAccessibleText(Stream.of(Stream.of(item.title()), item.flags().stream(), Stream.of(item.detail()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" ")));
        Label detail = new Label(item.detail());
        detail.getStyleClass().add("secondary");
        detail.setMinWidth(0);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(item.icon().node(), title(item.title(), entry.places()));
        item.flags().forEach(flag -> getChildren().add(Pieces.refused(flag)));
        getChildren().addAll(detail, space);
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
