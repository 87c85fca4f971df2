package it.filiera.shell;

import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere in the window: those of the features' actions, and back and forward. */
final class Keys {

    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    private static final KeyCombination FORWARD = KeyCombination.valueOf("Alt+Right");

    private final Desk desk;
    private final ShellModel model;

    Keys(Desk desk, ShellModel model) {
        this.desk = desk;
        this.model = model;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!belongsToField(scene, event) && handled(event)) {
                event.consume();
            }
        });
    }

    /** Undo inside a text field takes back letters. */
    private static boolean belongsToField(Scene scene, KeyEvent event) {
        return event.getCode() == KeyCode.Z
                && scene.getFocusOwner() instanceof TextInputControl field
                && field.isUndoable();
    }

    private boolean handled(KeyEvent event) {
        if (BACK.match(event)) {
            desk.navigator().back();
            return true;
        }
        if (FORWARD.match(event)) {
            desk.navigator().forward();
            return true;
        }
        return model.actions().stream()
                .filter(action -> action.keys() != null && action.keys().match(event))
                .findFirst()
                .map(Keys::done)
                .orElse(false);
    }

    private static boolean done(Action action) {
        action.work().run();
        return true;
    }
}
