package it.filiera.directory.ui.edit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.util.Subscription;

/** A line with the places below it that begin as what is typed. Down goes into them, Enter or a press takes one. */
final class SuggestControl implements Control {

    private static final double ROW = 2.154;

    private final TextField line = new TextField();
    private final ListView<Suggestion> offered = new ListView<>();
    private final VBox box = new VBox(line, offered);
    private final Function<String, List<Suggestion>> suggestions;
    private final Consumer<Suggestion> taking;
    private final StringProperty text;
    private final Subscription subscription;
    private boolean choosing;

    /** {@code taking} puts what was chosen into the text; Enter in the line does {@code enter}. */
    SuggestControl(
            StringProperty text, String name, Function<String, List<Suggestion>> suggestions, Consumer<Suggestion> taking, Runnable enter) {
        this.text = text;
        this.suggestions = suggestions;
        this.taking = taking;
        line.setAccessibleText(name);
        line.setOnAction(_ -> enter.run());
        line.textProperty().bindBidirectional(text);
        offered.setAccessibleText(name);
        offered.getStyleClass().add("suggestions");
        offered.setCellFactory(_ -> new SuggestionCell());
        offered.managedProperty().bind(offered.visibleProperty());
        offered.setVisible(false);
        offered.setOnMouseClicked(_ -> take());
        offered.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInLine);
        subscription = text.subscribe((_, typed) -> offer(typed));
    }

    private void offer(String typed) {
        List<Suggestion> found = choosing ? List.of() : suggestions.apply(typed);
        offered.getItems().setAll(found);
        offered.setStyle("-fx-pref-height: " + (found.size() * ROW + 0.2) + "em;");
        offered.setVisible(!found.isEmpty());
        if (box.getScene() != null && box.getScene().getWindow() instanceof PopupWindow callout) {
            callout.sizeToScene();
        }
    }

    private void pressedInLine(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && offered.isVisible()) {
            event.consume();
            offered.getSelectionModel().selectFirst();
            offered.requestFocus();
        }
    }

    private void pressedInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        }
    }

    private void take() {
        Suggestion chosen = offered.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choosing = true;
            taking.accept(chosen);
            choosing = false;
            offer("");
            line.requestFocus();
            line.end();
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        line.requestFocus();
        line.selectAll();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        line.textProperty().unbindBidirectional(text);
    }

    private static final class SuggestionCell extends ListCell<Suggestion> {

        private final Label label = new Label();

        @Override
        protected void updateItem(Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            label.setText(empty || item == null ? "" : item.label());
            setGraphic(empty ? null : label);
        }
    }
}
