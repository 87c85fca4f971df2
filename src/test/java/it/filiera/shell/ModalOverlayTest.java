package it.filiera.shell;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Toolkit;
import it.filiera.ui.Screen;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What dialogs promise about closing and about the focus. */
class ModalOverlayTest {

    private final Button below = Toolkit.onScreen(() -> new Button("below"));
    private final Dialog dialog = Toolkit.onScreen(Dialog::new);
    private final ModalOverlay overlay = Toolkit.onScreen(ModalOverlay::new);
    private final Stage stage = Toolkit.onScreen(Stage::new);

    @BeforeEach
    void openWindow() {
        Toolkit.doOnScreen(() -> {
            stage.setScene(new Scene(new StackPane(below, overlay.node()), 600, 400));
            stage.show();
            below.requestFocus();
            overlay.show(dialog);
        });
    }

    @AfterEach
    void closeWindow() {
        Toolkit.doOnScreen(stage::close);
    }

    @Test
    void theFocusGoesInAndReturns() {
        assertThat(owner()).isEqualTo(dialog.first);

        Toolkit.doOnScreen(overlay::hide);

        assertThat(owner()).isEqualTo(below);
        assertThat(dialog.closed).isTrue();
    }

    @Test
    void theFocusCannotLeave() {
        Toolkit.doOnScreen(() -> {
            dialog.last.requestFocus();
            dialog.last.requestFocusTraversal(TraversalDirection.NEXT);
        });
        assertThat(owner()).isEqualTo(dialog.first);

        Toolkit.doOnScreen(below::requestFocus);
        assertThat(owner()).isEqualTo(dialog.first);
    }

    @Test
    void beforeTheFirstComesTheLast() {
        Toolkit.doOnScreen(() -> {
            dialog.first.requestFocus();
            KeyEvent.fireEvent(
                    dialog.first, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, true, false, false, false));
            below.requestFocus();
        });

        assertThat(owner()).isEqualTo(dialog.last);
    }

    @Test
    void escapeCloses() {
        Toolkit.doOnScreen(() -> KeyEvent.fireEvent(
                dialog.first, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));

        assertThat(dialog.closed).isTrue();
    }

    @Test
    void aSecondDialogTakesThePlaceOfTheFirst() {
        Dialog second = Toolkit.onScreen(Dialog::new);
        Toolkit.doOnScreen(() -> overlay.show(second));

        assertThat(dialog.closed).isTrue();
        assertThat(owner()).isEqualTo(second.first);

        Toolkit.doOnScreen(overlay::hide);
        assertThat(owner()).isEqualTo(below);
    }

    @Test
    void enterOnAChoiceDoesWhatTheDialogIsFor() {
        Toolkit.doOnScreen(() -> {
            CheckBox choice = new CheckBox("choice");
            Button go = new Button("go");
            go.setDefaultButton(true);
            go.setOnAction(_ -> overlay.hide());
            dialog.root.getChildren().addAll(choice, go);
            choice.requestFocus();
            KeyEvent.fireEvent(choice, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });

        assertThat(dialog.closed).isTrue();
    }

    private Node owner() {
        return Toolkit.onScreen(() -> stage.getScene().getFocusOwner());
    }

    private static final class Dialog implements Screen {

        private final Button first = new Button("first");
        private final Button last = new Button("last");
        private final VBox root = new VBox(first, last);
        private boolean closed;

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void focus() {
            first.requestFocus();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
