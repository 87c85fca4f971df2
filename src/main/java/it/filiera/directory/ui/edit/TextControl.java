package it.filiera.directory.ui.edit;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A line, or several for a text. Enter saves a line, Ctrl+Enter a text. */
final class TextControl implements Control {

    private static final int ROWS = 5;

    private final TextInputControl input;
    private final StringProperty text;

    private TextControl(TextInputControl input, StringProperty text, String name) {
        this.input = input;
        this.text = text;
        input.setAccessibleText(name);
        input.textProperty().bindBidirectional(text);
    }

    static TextControl line(StringProperty text, String name, Runnable save) {
        TextField line = new TextField();
        line.setOnAction(_ -> save.run());
        return new TextControl(line, text, name);
    }

    static TextControl area(StringProperty text, String name, Runnable save) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save.run();
            }
        });
        return new TextControl(area, text, name);
    }

    @Override
    public Node node() {
        return input;
    }

    @Override
    public void focus() {
        input.requestFocus();
        input.selectAll();
    }

    @Override
    public void close() {
        input.textProperty().unbindBidirectional(text);
    }
}
