package it.filiera.directory.ui.merge;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Up and down go from choice to choice, left and right take the one or the other. */
final class MergeKeys {

    private static final KeyCombination MERGE = KeyCombination.valueOf("Shortcut+Enter");

    private final ScrollPane scroll;
    private final Supplier<List<MergeLine>> lines;
    private final Runnable merge;

    MergeKeys(ScrollPane scroll, Supplier<List<MergeLine>> lines, Runnable merge) {
        this.scroll = scroll;
        this.lines = lines;
        this.merge = merge;
    }

    void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (MERGE.match(event) ? merged() : isPlain(event) && pressed(event.getCode())) {
                event.consume();
            }
        });
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    private boolean merged() {
        merge.run();
        return true;
    }

    private boolean pressed(KeyCode code) {
        List<MergeLine> choices = lines.get().stream().filter(MergeLine::isChoice).toList();
        int at = choices.stream().map(MergeLine::isFocused).toList().indexOf(true);
        if (at < 0) {
            return false;
        }
        switch (code) {
            case LEFT -> choices.get(at).choose(false);
            case RIGHT -> choices.get(at).choose(true);
            case UP -> go(choices.get(Math.max(0, at - 1)));
            case DOWN -> go(choices.get(Math.min(choices.size() - 1, at + 1)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(MergeLine line) {
        line.focus();
        Node content = scroll.getContent();
        Bounds cell = content.sceneToLocal(line.bounds());
        double height = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * height;
        if (height > 0 && cell.getMinY() < top) {
            scroll.setVvalue(cell.getMinY() / height);
        } else if (height > 0 && cell.getMaxY() > top + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((cell.getMaxY() - scroll.getViewportBounds().getHeight()) / height);
        }
    }
}
