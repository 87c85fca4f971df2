package it.filiera.people.ui;

import it.filiera.query.Problem;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Where one types whom one looks for. */
final class PeopleBoxController implements Screen {

    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Desk desk;
    private final PeopleModel model;
    private final Runnable toResults;
    private final Tooltip reason = new Tooltip();
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private HBox box;

    @FXML
    private TextField field;

    /** {@code toResults} takes the focus to who was found. */
    PeopleBoxController(Desk desk, PeopleModel model, Runnable toResults) {
        this.desk = desk;
        this.model = model;
        this.toResults = toResults;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                toResults.run();
            }
        });
        subscription = model.problem()
                .subscribe(this::complain)
                .and(field.focusedProperty().subscribe(focused -> box.pseudoClassStateChanged(ASKING, focused)));
    }

    private void complain(@Nullable Problem problem) {
        box.pseudoClassStateChanged(WRONG, problem != null);
        if (problem == null) {
            Tooltip.uninstall(box, reason);
        } else {
            reason.setText(desk.language().say(problem.reason()));
            Tooltip.install(box, reason);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.end();
    }

    @Override
    public void close() {
        field.textProperty().unbindBidirectional(model.text());
        subscription.unsubscribe();
    }
}
