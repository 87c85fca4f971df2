package it.filiera.tour;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What there is to be seen at this moment, in the window and in everything that pops up over it. FX thread only. */
final class Sight {

    private static final double HALF = 0.5;

    private final Stage stage;

    Sight(Stage stage) {
        this.stage = stage;
    }

    /** All that fit {@code #id} or {@code .style-class}, as one reads: line by line, from the left. */
    List<Node> all(String selector) {
        Stream<Parent> popups = Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .map(window -> window.getScene().getRoot());
        return Stream.concat(Stream.of(stage.getScene().getRoot()), popups)
                .flatMap(root -> found(root, selector))
                .filter(Sight::isVisible)
                .sorted(Comparator.comparingDouble((Node node) -> place(node).getMinY())
                        .thenComparingDouble(node -> place(node).getMinX()))
                .toList();
    }

    /** What has just been put there gets its place first, or it would be found where nobody sees it. */
    private static Stream<Node> found(Parent root, String selector) {
        root.applyCss();
        root.layout();
        return root.lookupAll(selector).stream();
    }

    /** What the first that fits reads; empty when there is none or it has no text. */
    String text(String selector) {
        return text(selector, 0);
    }

    /** What the one after so many others reads. */
    String text(String selector, int others) {
        return all(selector).stream().skip(others).findFirst().map(Sight::text).orElse("");
    }

    /** The table of results; none while they are cards or another screen is shown. */
    Optional<TableView<?>> table() {
        return all(".results .table-view").stream().<TableView<?>>map(node -> (TableView<?>) node).findFirst();
    }

    /** Whether text is brighter than what it stands on. */
    boolean isDark() {
        return all(".rail-entry").getFirst() instanceof Labeled text
                && text.getTextFill() instanceof Color colour
                && colour.getBrightness() > HALF;
    }

    /** Whether the first that fits lies inside the window with all of it. */
    boolean inside(String selector) {
        Bounds window = stage.getScene().getRoot().getLayoutBounds();
        return all(selector).stream().findFirst().filter(node -> window.contains(node.localToScene(node.getLayoutBounds()))).isPresent();
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl field -> field.getText();
            default -> Objects.requireNonNullElse(node.getAccessibleText(), "");
        };
    }

    private static Bounds place(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
    }
}
