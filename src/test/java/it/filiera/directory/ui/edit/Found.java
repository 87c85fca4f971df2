package it.filiera.directory.ui.edit;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;

/** Finds controls by what a person would call them. */
final class Found {

    private Found() {}

    static TextInputControl field(Parent root, String name) {
        return all(root)
                .filter(node -> node instanceof TextInputControl && name.equals(node.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static Button button(Parent root, String text) {
        return all(root)
                .filter(node -> node instanceof Button button && (text.equals(button.getText()) || text.equals(button.getAccessibleText())))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static void press(Button button) {
        button.fire();
    }

    static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Found::all) : Stream.of();
        return Stream.concat(Stream.of(node), below);
    }
}
