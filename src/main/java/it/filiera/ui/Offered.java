package it.filiera.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line with what may be meant below it. Down goes into that list; Enter or a press takes one and leads back to the line. FX thread only. */
public final class Offered<T> {

    /** In em, as {@code pieces.css} says it of a cell. */
    private static final double ROW = 2.154;

    private final TextField line;
    private final ListView<T> list = new ListView<>();
    private final VBox box;
    private final Consumer<T> taking;

    /** {@code words} says what stands in a row; {@code taking} is told what was taken, before the line has the focus again. */
    public Offered(TextField line, Function<T, String> words, Consumer<T> taking) {
        this.line = line;
        this.taking = taking;
        this.box = new VBox(line, list);
        list.accessibleTextProperty().bind(line.accessibleTextProperty());
        list.getStyleClass().add("offered");
        list.setCellFactory(_ -> new Row<>(words));
        list.managedProperty().bind(list.visibleProperty());
        list.setOnMouseClicked(_ -> take());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInLine);
        show(List.of());
    }

    /** Line and list. */
    public Node node() {
        return box;
    }

    /** Offers these; without any the list is not to be seen. */
    public void show(List<T> offered) {
        list.getItems().setAll(offered);
        list.setStyle("-fx-pref-height: " + (offered.size() * ROW + 0.2) + "em;");
        list.setVisible(!offered.isEmpty());
    }

    /** Takes the first that is offered; without any nothing happens. */
    public void takeFirst() {
        list.getSelectionModel().selectFirst();
        take();
    }

    private void pressedInLine(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && list.isVisible()) {
            event.consume();
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    private void pressedInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        }
    }

    private void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taking.accept(chosen);
            line.requestFocus();
            line.end();
        }
    }

    private static final class Row<T> extends ListCell<T> {

        private final Function<T, String> words;
        private final Label label = new Label();

        Row(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            label.setText(item == null ? "" : words.apply(item));
            setGraphic(empty ? null : label);
        }
    }
}
