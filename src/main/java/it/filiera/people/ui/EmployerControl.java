package it.filiera.people.ui;

import it.filiera.people.Employer;
import it.filiera.ui.Desk;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A line with the organisations below it that are called as what is typed. Down goes into them, Enter or a press takes one. */
final class EmployerControl {

    private static final double ROW = 2.154;

    private final EmployerChoice choice;
    private final TextField line = new TextField();
    private final ListView<Employer> offered = new ListView<>();
    private final VBox box = new VBox(line, offered);
    private final Subscription subscription;

    /** Enter in the line does {@code enter}, once an organisation is chosen. */
    EmployerControl(Desk desk, EmployerChoice choice, Runnable enter) {
        this.choice = choice;
        line.setId("form-employer");
        line.setAccessibleText(desk.say("people.employer"));
        line.setPromptText(desk.say("people.employer-prompt"));
        line.textProperty().bindBidirectional(choice.typed());
        line.setOnAction(_ -> {
            if (choice.chosen().get() == null && !choice.offered().isEmpty()) {
                choice.take(choice.offered().getFirst());
            } else {
                enter.run();
            }
        });
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInLine);
        offered.setItems(choice.offered());
        offered.setAccessibleText(desk.say("people.employer"));
        offered.getStyleClass().add("offered");
        offered.setCellFactory(_ -> new EmployerCell());
        offered.managedProperty().bind(offered.visibleProperty());
        offered.setOnMouseClicked(_ -> take());
        offered.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        subscription = choice.offered().subscribe(this::show);
        show();
    }

    private void show() {
        offered.setStyle("-fx-pref-height: " + (choice.offered().size() * ROW + 0.2) + "em;");
        offered.setVisible(!choice.offered().isEmpty());
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
        Employer chosen = offered.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choice.take(chosen);
            line.requestFocus();
            line.end();
        }
    }

    Node node() {
        return box;
    }

    TextField line() {
        return line;
    }

    void close() {
        subscription.unsubscribe();
        line.textProperty().unbindBidirectional(choice.typed());
    }

    private static final class EmployerCell extends ListCell<Employer> {

        private final Label label = new Label();

        @Override
        protected void updateItem(@Nullable Employer item, boolean empty) {
            super.updateItem(item, empty);
            label.setText(empty || item == null ? "" : item.name());
            setGraphic(empty ? null : label);
        }
    }
}
