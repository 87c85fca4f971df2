package it.filiera.shell;

import it.filiera.ui.KeyCaps;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys: those of the actions, and those that every table and dialog has. */
final class KeysController implements Screen {

    /** Keys that no action stands for. */
    private static final Map<String, List<List<String>>> FIXED = Map.of(
            "keys.table", List.of(List.of("keys.row", "Up", "Down"), List.of("keys.tick", "Space"), List.of("keys.open", "Enter")),
            "keys.anywhere", List.of(List.of("keys.close", "Escape"), List.of("keys.next", "Tab"), List.of("keys.notice", "F8")));

    private final Desk desk;
    private final List<ShellModel.Group> groups;
    private final Parent root;

    @FXML
    private VBox left;

    @FXML
    private VBox right;

    @FXML
    private Button close;

    KeysController(Desk desk, List<ShellModel.Group> groups) {
        this.desk = desk;
        this.groups = groups;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        groups.forEach(this::fill);
        for (String title : List.of("keys.table", "keys.anywhere")) {
            left.getChildren().add(heading(desk.say(title)));
            Objects.requireNonNull(FIXED.get(title)).forEach(row ->
                    left.getChildren().add(row(desk.say(row.getFirst()), caps(row.subList(1, row.size())))));
        }
    }

    private void fill(ShellModel.Group group) {
        List<Action> withKeys = group.actions().stream().filter(action -> action.keys() != null).toList();
        if (!withKeys.isEmpty()) {
            boolean everywhere = group.title().key().equals("shell.everywhere");
            VBox column = everywhere ? right : left;
            column.getChildren().add(heading(desk.language().say(group.title())));
            for (Action action : withKeys) {
                column.getChildren().add(row(
                        desk.language().say(action.title()), KeyCaps.of(desk, Objects.requireNonNull(action.keys()))));
            }
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("group-title");
        return heading;
    }

    private Node[] caps(List<String> keys) {
        return keys.stream().map(key -> KeyCaps.of(desk, KeyCombination.valueOf(key))).toArray(Node[]::new);
    }

    private static Node row(String text, Node... caps) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(new Label(text), space);
        row.getChildren().addAll(caps);
        row.getStyleClass().add("keys-row");
        return row;
    }

    @FXML
    private void hide() {
        desk.overlay().hide();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        close.requestFocus();
    }

    @Override
    public void close() {}
}
