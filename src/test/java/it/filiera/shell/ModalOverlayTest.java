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
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

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

    /** A press and what it types come one after the other; between them the focus went into the dialog. */
    @Test
    void theKeyThatOpensADialogTypesNothingIntoIt() {
        Asking asking = Toolkit.onScreen(() -> {
            overlay.hide();
            Asking opened = new Asking();
            below.setOnKeyPressed(_ -> overlay.show(opened));
            return opened;
        });

        press(KeyCode.S);
        assertThat(owner()).isEqualTo(asking.field);
        assertThat(asking.field.getText()).isEmpty();

        press(KeyCode.R);
        assertThat(asking.field.getText()).isEqualTo("r");
    }

    private static void press(KeyCode key) {
        Toolkit.doOnScreen(() -> {
            Robot robot = new Robot();
            robot.keyPress(key);
            robot.keyRelease(key);
        });
        WaitForAsyncUtils.waitForFxEvents();
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

    /** With a field to type into. */
    private static final class Asking implements Screen {

        private final TextField field = new TextField();

        private final VBox root = new VBox(field);

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void focus() {
            field.requestFocus();
        }

        @Override
        public void close() {}
    }
}
