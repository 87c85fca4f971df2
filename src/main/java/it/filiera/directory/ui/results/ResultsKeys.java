package it.filiera.directory.ui.results;

import it.filiera.directory.ui.Directory.Row;
import it.filiera.ui.Desk;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys and the context menu do on the rows, whether table or cards. Plain arrows are the rows' own. */
final class ResultsKeys {

    private static final int PAGE = 10;

    private final Desk desk;
    private final ResultsModel model;
    private final Runnable back;
    private final Copying copying;

    ResultsKeys(Desk desk, ResultsModel model, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.back = back;
        this.copying = new Copying(desk, model);
    }

    void listen(Control rows) {
        rows.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() ? shortcut(event.getCode()) : event.isShiftDown() ? extend(event.getCode()) : plain(event.getCode())) {
                event.consume();
            }
        });
        rows.setContextMenu(menu());
    }

    private boolean plain(KeyCode code) {
        UUID selected = model.rows().selected().get();
        switch (code) {
            case SPACE -> {
                if (selected != null) {
                    model.ticks().toggle(selected);
                }
            }
            case ENTER -> {
                if (selected != null) {
                    model.open(selected);
                }
            }
            case ESCAPE -> goBack();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case A -> model.ticks().tickAll();
            case C -> copying.asText();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean extend(KeyCode code) {
        int all = model.rows().answer().get().rows().size();
        int steps = switch (code) {
            case UP, LEFT -> -1;
            case DOWN, RIGHT -> 1;
            case PAGE_UP -> -PAGE;
            case PAGE_DOWN -> PAGE;
            case HOME -> -all;
            case END -> all;
            default -> 0;
        };
        if (steps != 0) {
            extend(steps);
        }
        return steps != 0;
    }

    private void extend(int steps) {
        List<UUID> ids = model.rows().answer().get().rows().stream().map(Row::id).toList();
        int to = Math.clamp(ids.indexOf(model.rows().selected().get()) + (long) steps, 0, Math.max(0, ids.size() - 1));
        if (!ids.isEmpty()) {
            model.ticks().extendTo(ids.get(to));
        }
    }

    private void goBack() {
        if (model.rows().ticked().get().isEmpty()) {
            back.run();
        } else {
            model.ticks().clear();
        }
    }

    private ContextMenu menu() {
        MenuItem compare = item("results.compare", model::compare);
        ContextMenu menu = new ContextMenu(
                item("results.open", () -> plain(KeyCode.ENTER)),
                item("results.tick", () -> plain(KeyCode.SPACE)),
                item("results.tick-all", model.ticks()::tickAll),
                compare,
                item("results.export", model::export),
                item("results.copy", copying::asText),
                item("results.copy-table", copying::asTable));
        menu.setOnShowing(_ -> compare.setDisable(!model.canCompare()));
        return menu;
    }

    private MenuItem item(String key, Runnable work) {
        MenuItem item = new MenuItem(desk.say(key));
        item.setOnAction(_ -> work.run());
        return item;
    }
}
