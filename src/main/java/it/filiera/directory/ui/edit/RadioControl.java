package it.filiera.directory.ui.edit;

import it.filiera.directory.Choice;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** One of a few. */
final class RadioControl implements Control {

    private final StringProperty text;
    private final Function<Choice, String> label;
    private final VBox box = new VBox();

    RadioControl(StringProperty text, Function<Choice, String> label) {
        this.text = text;
        this.label = label;
        box.getStyleClass().add("choice-boxes");
    }

    void offer(List<Choice> choices) {
        ToggleGroup group = new ToggleGroup();
        box.getChildren().setAll(choices.stream().map(choice -> button(choice, group)).toList());
    }

    private Node button(Choice choice, ToggleGroup group) {
        RadioButton button = new RadioButton(label.apply(choice));
        button.setToggleGroup(group);
        button.setSelected(choice.code().equals(text.get()));
        button.setOnAction(_ -> text.set(choice.code()));
        return button;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        box.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {}
}
