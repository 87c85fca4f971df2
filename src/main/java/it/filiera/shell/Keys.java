package it.filiera.shell;

import it.filiera.ui.Action;
import it.filiera.ui.Navigator;
import it.filiera.ui.Target;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys that work everywhere in the window: those of all actions. Under a dialog they rest. */
final class Keys {

    /** Keys that mean the same as those shown: other keyboards, other habits. */
    private static final Map<KeyCombination, KeyCombination> ALSO = Map.of(
            KeyCombination.valueOf("Shortcut+Y"), KeyCombination.valueOf("Shortcut+Shift+Z"),
            KeyCombination.valueOf("Shortcut+Equals"), KeyCombination.valueOf("Shortcut+Plus"),
            KeyCombination.valueOf("Shortcut+Shift+Equals"), KeyCombination.valueOf("Shortcut+Plus"),
            KeyCombination.valueOf("Shortcut+Add"), KeyCombination.valueOf("Shortcut+Plus"),
            KeyCombination.valueOf("Shortcut+Subtract"), KeyCombination.valueOf("Shortcut+Minus"),
            KeyCombination.valueOf("Shortcut+Numpad 0"), KeyCombination.valueOf("Shortcut+0"));

    private final ShellModel model;
    private final Navigator navigator;
    private final ModalOverlay overlay;
    private final NoticesController notices;

    Keys(ShellModel model, Navigator navigator, ModalOverlay overlay, NoticesController notices) {
        this.navigator = navigator;
        this.model = model;
        this.overlay = overlay;
        this.notices = notices;
    }

    void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::stepBack);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!overlay.isShown() && !belongsToField(scene, event) && handled(event)) {
                event.consume();
            }
        });
    }

    /** Undo and redo inside a text field take back letters and bring them again. */
    private static boolean belongsToField(Scene scene, KeyEvent event) {
        boolean takesBack = event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
        return takesBack
                && scene.getFocusOwner() instanceof TextInputControl field
                && (field.isUndoable() || field.isRedoable());
    }

    private boolean handled(KeyEvent event) {
        return model.actions().stream()
                .filter(action -> asksFor(event, action.keys()))
                .findFirst()
                .map(Keys::done)
                .orElseGet(() -> event.getCode() == KeyCode.F8 && notices.focus());
    }

    private static boolean asksFor(KeyEvent event, @Nullable KeyCombination keys) {
        return keys != null && (keys.match(event) || ALSO.entrySet().stream()
                .anyMatch(also -> also.getKey().match(event) && Objects.equals(also.getValue(), keys)));
    }

    /** Escape that nobody else wanted goes one step back; the directory is where one comes home to. */
    private void stepBack(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !overlay.isShown() && !(navigator.current().get() instanceof Target.Directory)) {
            event.consume();
            navigator.back();
        }
    }

    private static boolean done(Action action) {
        action.work().run();
        return true;
    }
}
