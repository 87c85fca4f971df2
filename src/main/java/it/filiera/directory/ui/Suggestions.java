package it.filiera.directory.ui;

import it.filiera.directory.ui.Completer.Completion;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.jspecify.annotations.Nullable;

/** What pops up under the search box: why the text is not understood, and how it may go on. */
final class Suggestions {

    private static final double ROWS_OF_TEXT = 2.462;

    private final Region owner;
    private final Desk desk;
    private final Consumer<String> take;
    private final Popup popup = new Popup();
    private final Label problem = new Label();
    private final ListView<Completion> list = new ListView<>();
    private final VBox content = new VBox(problem, list);

    /** {@code take} gets the whole text when a completion is taken. */
    Suggestions(Region owner, Desk desk, Consumer<String> take) {
        this.owner = owner;
        this.desk = desk;
        this.take = take;
        content.getStyleClass().add("suggestions");
        content.getStylesheets()
                .add(Objects.requireNonNull(Suggestions.class.getResource("asking.css"), "asking.css").toExternalForm());
        problem.getStyleClass().add("problem");
        problem.setGraphic(Icon.FAILURE.node());
        problem.setWrapText(true);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(desk.say("search.completions"));
        popup.getContent().add(content);
        popup.setAutoFix(false);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        say(null);
        offer(List.of());
    }

    /** Shows why the text is not understood; null when it is. */
    void say(@Nullable String reason) {
        problem.setText(reason);
        visible(problem, reason != null);
        show();
    }

    void offer(List<Completion> completions) {
        list.getItems().setAll(completions);
        list.getSelectionModel().clearSelection();
        visible(list, !completions.isEmpty());
        show();
    }

    /** Whether the key was meant for the list. */
    boolean pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return false;
        }
        return switch (event.getCode()) {
            case DOWN -> select(at() + 1);
            case UP -> at() > 0 && select(at() - 1);
            case ENTER -> at() >= 0 ? takeSelected() : done();
            case TAB -> !event.isShiftDown() && select(Math.max(at(), 0)) && takeSelected();
            case ESCAPE -> {
                close();
                yield true;
            }
            default -> false;
        };
    }

    private int at() {
        return list.getSelectionModel().getSelectedIndex();
    }

    void close() {
        popup.hide();
    }

    List<Completion> offered() {
        return list.getItems();
    }

    private boolean select(int index) {
        if (index >= list.getItems().size()) {
            return false;
        }
        list.getSelectionModel().select(index);
        list.scrollTo(index);
        return true;
    }

    private boolean takeSelected() {
        String text = list.getSelectionModel().getSelectedItem().text();
        take.accept(text);
        if (list.getItems().stream().anyMatch(again -> again.text().equals(text))) {
            close();
        }
        return true;
    }

    /** Who presses Enter has asked; the answer stands below. */
    private boolean done() {
        close();
        return true;
    }

    private static void visible(Region part, boolean visible) {
        Pieces.show(part, visible);
    }

    private void show() {
        boolean wanted = problem.isVisible() || list.isVisible();
        if (!wanted || owner.getScene() == null || owner.getScene().getWindow() == null) {
            popup.hide();
            return;
        }
        content.setStyle(owner.getScene().getRoot().getStyle());
        content.setPrefWidth(owner.getWidth());
        double line = desk.theme().textSize().get() * 13 / 100.0 * ROWS_OF_TEXT;
        list.setFixedCellSize(line);
        list.setPrefHeight(line * list.getItems().size() + 2);
        if (!popup.isShowing()) {
            Bounds box = owner.localToScreen(owner.getBoundsInLocal());
            popup.show(owner, box.getMinX(), box.getMaxY() + 2);
        }
    }

    private final class Row extends ListCell<Completion> {

        private final Label name = new Label();
        private final Label code = new Label();
        private final Label count = new Label();
        private final HBox line = new HBox(name, code, count);

        Row() {
            line.getStyleClass().add("completion");
            code.getStyleClass().add("completion-code");
            count.getStyleClass().add("completion-count");
            code.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(code, Priority.ALWAYS);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    take.accept(getItem().text());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Completion item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null ? null : line);
            if (item != null) {
                name.setText(item.name());
                code.setText(item.code());
                count.setText(
                        item.count() == null
                                ? ""
                                : NumberFormat.getIntegerInstance(desk.language().locale()).format(item.count()));
            }
        }
    }
}
