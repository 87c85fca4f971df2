package it.filiera.shell;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The program's mark: firms that are linked into a chain. Its colour is the theme's. */
public final class Logo extends SVGPath {

    /** On a field of 28 by 28: links first, then the four nodes. */
    private static final String MARK = "M5.5 4.2 L23 4.2 L23 6.8 L8.9 6.8 L23.4 22 L21.5 23.8 L6.8 8.4 L6.8 23 L4.2 23 L4.2 5.5 Z"
            + " M9 5.5 A3.5 3.5 0 1 1 2 5.5 A3.5 3.5 0 1 1 9 5.5 Z"
            + " M26 5.5 A3.5 3.5 0 1 1 19 5.5 A3.5 3.5 0 1 1 26 5.5 Z"
            + " M9 23 A3.5 3.5 0 1 1 2 23 A3.5 3.5 0 1 1 9 23 Z"
            + " M26 23 A3.5 3.5 0 1 1 19 23 A3.5 3.5 0 1 1 26 23 Z";

    private static final double FIELD = 28;
    private static final List<Integer> SIZES = List.of(16, 32, 48, 128);

    public Logo() {
        setContent(MARK);
        setFillRule(FillRule.NON_ZERO);
        getStyleClass().add("logo");
    }

    /** For the window's title bar, in the sizes that systems ask for; {@code colour} must stand out on light and dark bars. */
    static List<Image> icons(Color colour) {
        return SIZES.stream().map(size -> icon(size, colour)).toList();
    }

    private static Image icon(int size, Color colour) {
        Logo logo = new Logo();
        logo.setFill(colour);
        logo.getTransforms().add(new Scale(size / FIELD, size / FIELD));
        Scene scene = new Scene(new Group(logo), size, size, Color.TRANSPARENT);
        WritableImage image = new WritableImage(size, size);
        return scene.snapshot(image);
    }
}
