package it.filiera.shell;

import atlantafx.base.controls.ModalPane;
import it.filiera.ui.Overlay;
import it.filiera.ui.Screen;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Dialogs over the window, in AtlantaFX's pane with its scrim. */
public final class ModalOverlay implements Overlay {

    private final ModalPane pane = new ModalPane();
    private @Nullable Screen shown;
    private boolean backwards;
    private @Nullable Node before;
    private boolean typing;
    private boolean opening;

    public ModalOverlay() {
        pane.setId("overlay");
        pane.setFocusTraversable(false);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().subscribe((_, displayed) -> {
            if (!displayed) {
                end();
            }
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        pane.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        pane.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe((_, _) -> keepFocusInside());
                scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> typing = !event.isShortcutDown() && !event.isAltDown());
                scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> typing = false);
            }
        });
    }

    /** The pane, which lies over everything else in the window. */
    Node node() {
        return pane;
    }

    @Override
    public void show(Screen content) {
        Node back = shown == null ? owner() : before;
        if (shown != null) {
            shown.close();
        }
        before = back;
        shown = content;
        opening = typing;
        List<String> style = content.root().getStyleClass();
        boolean sheet = style.contains("sheet");
        if (content.root() instanceof Region dialog) {
            dialog.setMaxSize(Region.USE_PREF_SIZE, sheet ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        }
        pane.setAlignment(sheet ? Pos.TOP_RIGHT : style.contains("palette") ? Pos.TOP_CENTER : Pos.CENTER);
        pane.show(content.root());
        // what scrolls holds its content only once it has its skin; until then nothing in it takes the focus
        pane.applyCss();
        pane.layout();
        content.focus();
    }

    @Override
    public void hide() {
        pane.hide(true);
    }

    boolean isShown() {
        return shown != null;
    }

    private void end() {
        Screen gone = shown;
        shown = null;
        pane.setContent(null);
        if (gone != null) {
            gone.close();
        }
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    private void keepFocusInside() {
        Node owner = owner();
        if (shown != null && owner != null && !isInside(owner)) {
            List<Node> stops = stops(shown.root()).toList();
            (stops.isEmpty() ? shown.root() : backwards ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    /** After the last comes the first and before the first the last, so that Tab goes through everything in a dialog. */
    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ModalOverlay::stops)
                : Stream.empty();
    }

    /** Remembers which way the focus goes. Enter does what the dialog is for also from a choice, which would take the key for itself. */
    private void press(KeyEvent event) {
        opening = false;
        backwards = event.getCode() == KeyCode.TAB && event.isShiftDown();
        boolean onChoice = event.getTarget() instanceof CheckBox || event.getTarget() instanceof RadioButton;
        if (event.getCode() == KeyCode.ENTER && onChoice) {
            pane.lookupAll(".button").stream()
                    .filter(node -> node instanceof Button button && button.isDefaultButton())
                    .findFirst()
                    .ifPresent(button -> {
                        ((Button) button).fire();
                        event.consume();
                    });
        }
    }

    /** The key that opened a dialog types its letter afterwards, when the focus is in a field of it already. */
    private void type(KeyEvent event) {
        if (opening) {
            event.consume();
        }
    }

    private @Nullable Node owner() {
        Scene scene = pane.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
