package it.filiera.initiative.ui;

import java.util.function.Predicate;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Headings among the rows of a list, over which the arrow keys pass. */
record Headings<T>(ListView<T> list, Predicate<T> heading) {

    void skip() {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            int next = next(list.getFocusModel().getFocusedIndex() + step, step);
            if (step != 0 && !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                if (next >= 0) {
                    list.getSelectionModel().clearAndSelect(next);
                    list.scrollTo(Math.max(0, next - 1));
                }
            }
        });
    }

    /** Where a row stands from here on in this direction; -1 when there is none. */
    private int next(int from, int step) {
        for (int at = from; step != 0 && at >= 0 && at < list.getItems().size(); at += step) {
            if (!heading.test(list.getItems().get(at))) {
                return at;
            }
        }
        return -1;
    }
}
