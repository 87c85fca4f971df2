package it.filiera.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/** Keys as they are shown: one cap for each. */
public final class KeyCaps {

    private KeyCaps() {}

    /** The caps of a combination, side by side. */
    public static HBox of(Desk desk, KeyCombination keys) {
        return of(names(desk, keys));
    }

    public static HBox of(List<String> names) {
        HBox caps = new HBox();
        caps.getStyleClass().add("keys");
        for (String name : names) {
            Label cap = new Label(name);
            cap.getStyleClass().add("key");
            caps.getChildren().add(cap);
        }
        return caps;
    }

    /** What stands on the keys, in the order in which one holds them. */
    public static List<String> names(Desk desk, KeyCombination keys) {
        return Arrays.stream(keys.getName().split("\\+(?!$)")).map(name -> name(desk, name)).sorted((a, b) -> rank(a) - rank(b)).toList();
    }

    private static String name(Desk desk, String name) {
        return switch (name.replace("'", "").toLowerCase(Locale.ROOT)) {
            case "shortcut", "ctrl" -> "Ctrl";
            case "shift" -> desk.language().isItalian() ? "Maiusc" : "Shift";
            case "left" -> "←";
            case "right" -> "→";
            case "up" -> "↑";
            case "down" -> "↓";
            case "plus" -> "+";
            case "minus" -> "-";
            case "comma" -> ",";
            case "enter" -> desk.language().isItalian() ? "Invio" : "Enter";
            case "delete" -> desk.language().isItalian() ? "Canc" : "Del";
            case "space" -> desk.language().isItalian() ? "Spazio" : "Space";
            case "escape" -> "Esc";
            default -> name;
        };
    }

    private static int rank(String name) {
        return switch (name) {
            case "Ctrl" -> 0;
            case "Alt" -> 1;
            case "Shift", "Maiusc" -> 2;
            default -> 3;
        };
    }
}
