package it.filiera.shell;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The program's mark: firms that are linked into a chain. Its colour is the theme's. */
public final class Logo extends SVGPath {

    /** On a field of 28 by 28: links first, then the four nodes. */
    private static final String MARK = "M5.5 4.2 L23 4.2 L23 6.8 L8.9 6.8 L23.4 22 L21.5 23.8 L6.8 8.4 L6.8 23 L4.2 23 L4.2 5.5 Z"
            + " M9 5.5 A3.5 3.5 0 1 1 2 5.5 A3.5 3.5 0 1 1 9 5.5 Z"
            + " M26 5.5 A3.5 3.5 0 1 1 19 5.5 A3.5 3.5 0 1 1 26 5.5 Z"
            + " M9 23 A3.5 3.5 0 1 1 2 23 A3.5 3.5 0 1 1 9 23 Z"
            + " M26 23 A3.5 3.5 0 1 1 19 23 A3.5 3.5 0 1 1 26 23 Z";

    private static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

    public Logo() {
        setContent(MARK);
        setFillRule(FillRule.NON_ZERO);
        getStyleClass().add("logo");
    }

    /** The mark as the operating system shows it, in the sizes that title bars and switchers ask for. */
    static List<Image> icons() {
        return SIZES.stream()
                .map(size -> new Image(String.valueOf(Logo.class.getResource("icon-" + size + ".png"))))
                .toList();
    }
}
