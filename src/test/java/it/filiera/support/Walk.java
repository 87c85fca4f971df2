package it.filiera.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Toggle;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** Looks at everything that a scene shows and says what a person could not read, hear or reach. FX thread only. */
public final class Walk {

    private static final double READABLE = 4.5;
    private static final int STEPS = 400;

    private final Scene scene;

    public Walk(Scene scene) {
        this.scene = scene;
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** Everything that takes the focus must have a name that a screen reader can say; containers speak through what they hold. */
    public List<String> withoutName() {
        return focusable(scene.getRoot()).filter(node -> !isContainer(node) && nameOf(node).isBlank()).map(Walk::where).toList();
    }

    /** Texts whose contrast with what is behind them is below 4.5:1; disabled ones are exempt. */
    public List<String> withoutContrast() {
        return shown(scene.getRoot())
                .filter(node -> node instanceof Text text && !text.getText().isBlank() && !isIcon(text) && !isDisabled(text))
                .map(Text.class::cast)
                .filter(text -> text.getFill() instanceof Color fill && contrast(fill, behind(text)) < READABLE)
                .map(text -> "%s \"%s\" %s on %s".formatted(where(text), text.getText(), text.getFill(), behind(text)))
                .toList();
    }

    /**
     * What neither Tab nor, within a group of toggles that is one stop, the arrow keys come to, starting where the focus is; {@code area} is
     * what should be reached.
     */
    public List<String> outOfReach(Parent area) {
        List<Node> wanted = focusable(area).toList();
        Set<Node> reached = new HashSet<>();
        for (int step = 0; step < STEPS && scene.getFocusOwner() != null; step++) {
            reached.add(scene.getFocusOwner());
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        }
        List.copyOf(reached).forEach(stop -> reached.addAll(byArrows(stop)));
        return wanted.stream().filter(node -> !reached.contains(node)).map(Walk::where).toList();
    }

    /** Where the arrow keys lead from one toggle of a group: forwards to its end, then back. */
    private Set<Node> byArrows(Node stop) {
        Set<Node> reached = new HashSet<>();
        if (stop instanceof Toggle toggle && toggle.getToggleGroup() != null) {
            List<Toggle> group = toggle.getToggleGroup().getToggles();
            Toggle chosen = toggle.getToggleGroup().getSelectedToggle();
            stop.requestFocus();
            for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
                for (int step = 1; step < group.size(); step++) {
                    press(arrow);
                    reached.add(scene.getFocusOwner());
                }
            }
            toggle.getToggleGroup().selectToggle(chosen);
        }
        return reached;
    }

    private void press(KeyCode code) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** Labels of an area that do not show all their text. */
    public List<String> cut(String area) {
        return scene.getRoot().lookupAll(area).stream()
                .flatMap(Walk::shown)
                .filter(node -> node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty())
                .map(Labeled.class::cast)
                .filter(labeled -> ownText(labeled).anyMatch(text -> !text.getText().equals(labeled.getText())))
                .map(Labeled::getText)
                .toList();
    }

    /** Not that of labels within its graphic. */
    private static Stream<Text> ownText(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast);
    }

    private static Stream<Node> focusable(Node root) {
        return shown(root).filter(node -> node.isFocusTraversable() && !node.isDisabled());
    }

    private static Stream<Node> shown(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found.stream();
    }

    private static void collect(Node node, Collection<Node> found) {
        if (node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
            }
        }
    }

    private static boolean isContainer(Node node) {
        return node instanceof ScrollPane || node instanceof TableView<?> || node instanceof ListView<?> || node instanceof TreeView<?>;
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static boolean isIcon(Node node) {
        return node.getStyleClass().contains("ikonli-font-icon");
    }

    private static boolean isDisabled(Node node) {
        return ancestors(node).anyMatch(Node::isDisabled);
    }

    private static Stream<Node> ancestors(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent);
    }

    /** The colours behind a node, from the nearest opaque one forwards. */
    private static Color behind(Node node) {
        List<Color> fills = ancestors(node)
                .filter(Region.class::isInstance)
                .flatMap(at -> top((Region) at).stream())
                .toList();
        Color seen = Color.WHITE;
        for (int i = opaque(fills); i >= 0; i--) {
            seen = over(fills.get(i), seen);
        }
        return seen;
    }

    private static int opaque(List<Color> fills) {
        for (int i = 0; i < fills.size(); i++) {
            if (fills.get(i).getOpacity() == 1) {
                return i;
            }
        }
        return fills.size() - 1;
    }

    private static List<Color> top(Region region) {
        List<BackgroundFill> fills = region.getBackground() == null ? List.of() : region.getBackground().getFills();
        return fills.isEmpty() || !(fills.getLast().getFill() instanceof Color color) ? List.of() : List.of(color);
    }

    private static Color over(Color front, Color back) {
        double share = front.getOpacity();
        return Color.color(
                front.getRed() * share + back.getRed() * (1 - share),
                front.getGreen() * share + back.getGreen() * (1 - share),
                front.getBlue() * share + back.getBlue() * (1 - share));
    }

    /** As WCAG 2.1 counts it. */
    static double contrast(Color text, Color behind) {
        double one = luminance(over(text, behind));
        double other = luminance(behind);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String where(Node node) {
        return ancestors(node).limit(3).map(at -> at.getClass().getSimpleName() + at.getStyleClass()).toList().toString();
    }
}
