package it.filiera.directory.ui.edit;

import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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

    /** Takes the first of what is offered below a line, by keys. */
    static void takeFirst(Parent root, String name) {
        ListView<?> offered = all(root)
                .filter(node -> node instanceof ListView<?> && name.equals(node.getAccessibleText()))
                .map(node -> (ListView<?>) node)
                .findFirst()
                .orElseThrow();
        offered.getSelectionModel().selectFirst();
        Event.fireEvent(offered, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
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
        Stream<Node> below = switch (node) {
            // without a skin its content is not among its children
            case ScrollPane pane -> all(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Found::all);
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(node), below);
    }
}
