package it.filiera.shell;

import atlantafx.base.controls.Notification;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Notices.Notice;
import it.filiera.ui.Notices.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows the notices at the lower right, each for a while that ends neither under the mouse nor while it has the focus. */
final class NoticesController {

    private static final Duration TO_READ = Duration.seconds(6);
    private static final Duration TO_ACT = Duration.seconds(12);

    private final Desk desk;
    private final VBox root = new VBox();
    private final Map<Notice, Notification> nodes = new HashMap<>();
    private @Nullable Node before;

    NoticesController(Desk desk) {
        this.desk = desk;
        root.getStyleClass().add("notices");
        root.setPickOnBounds(false);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(root, Pos.BOTTOM_RIGHT);
        desk.notices().shown().addListener((ListChangeListener<Notice>) _ -> show());
    }

    Node root() {
        return root;
    }

    /** Puts the focus on the newest notice, from where Escape closes it and goes back; false when there is none. */
    boolean focus() {
        List<Notice> shown = desk.notices().shown();
        if (!shown.isEmpty()) {
            Notification newest = Objects.requireNonNull(nodes.get(shown.getLast()));
            Node first = newest.lookup(".button");
            if (!root.isFocusWithin()) {
                before = root.getScene().getFocusOwner();
            }
            (first == null ? newest : first).requestFocus();
        }
        return !shown.isEmpty();
    }

    private void show() {
        List<Notice> shown = desk.notices().shown();
        nodes.keySet().retainAll(shown);
        root.getChildren().setAll(shown.stream().map(notice -> nodes.computeIfAbsent(notice, this::node)).toList());
    }

    private Notification node(Notice notice) {
        boolean refused = notice.tone() == Tone.REFUSED;
        String text = desk.language().say(notice.text());
        String said = refused ? desk.say("notice.refused", text) : text;
        Notification node = new Notification(said, (refused ? Icon.FAILURE : Icon.SUCCESS).node());
        node.getStyleClass().addAll("elevated-2", refused ? "danger" : "success");
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(said);
        node.setOnClose(_ -> desk.notices().dismiss(notice));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close(notice);
            }
        });
        Action action = notice.action();
        if (action != null) {
            node.setPrimaryActions(button(notice, action));
        }
        count(notice, node);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        nameCloseButton(node);
        return node;
    }

    private void close(Notice notice) {
        Node back = before;
        desk.notices().dismiss(notice);
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    private void nameCloseButton(Notification node) {
        node.skinProperty().subscribe(skin -> {
            if (skin != null && node.lookup(".close-button") instanceof Node close) {
                close.setAccessibleText(desk.say("notice.close"));
            }
        });
    }

    private Button button(Notice notice, Action action) {
        Button button = new Button(desk.language().say(action.title()), action.icon().node());
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            desk.notices().dismiss(notice);
            action.work().run();
        });
        return button;
    }

    private void count(Notice notice, Notification node) {
        PauseTransition time = new PauseTransition(notice.action() == null ? TO_READ : TO_ACT);
        time.setOnFinished(_ -> desk.notices().dismiss(notice));
        node.hoverProperty().or(node.focusWithinProperty()).subscribe(held -> {
            if (held) {
                time.pause();
            } else {
                time.play();
            }
        });
    }
}
