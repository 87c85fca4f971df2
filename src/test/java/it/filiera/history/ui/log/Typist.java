package it.filiera.history.ui.log;

import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Somebody at the keyboard of a window, without a mouse. */
final class Typist {

    private final Window window;

    Typist(Window window) {
        this.window = window;
    }

    /** Letter by letter, where the focus is. */
    void write(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(letter -> Toolkit.doOnScreen(() -> focused().fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false))));
    }

    void press(KeyCode code) {
        press(code, false, false, false);
    }

    void shortcut(KeyCode code) {
        press(code, false, true, false);
    }

    void shiftShortcut(KeyCode code) {
        press(code, true, true, false);
    }

    void alt(KeyCode code) {
        press(code, false, false, true);
    }

    private void press(KeyCode code, boolean shift, boolean control, boolean alt) {
        Toolkit.doOnScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focused(), new KeyEvent(type, "", "", code, shift, control, alt, false));
            }
        });
    }

    Node focused() {
        return window.scene().getFocusOwner();
    }

    /** What whoever cannot see hears of the field in which one is. */
    String field() {
        return String.valueOf(Toolkit.onScreen(() -> String.valueOf(focused().getAccessibleText())));
    }
}
