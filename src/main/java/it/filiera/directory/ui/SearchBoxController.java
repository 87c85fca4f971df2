package it.filiera.directory.ui;

import it.filiera.query.Clause;
import it.filiera.query.Problem;
import it.filiera.ui.Desk;
import it.filiera.ui.NameController;
import it.filiera.ui.NameController.Question;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Where one types what one looks for: conditions as chips, then the words, and below them what may be meant or is wrong. */
public final class SearchBoxController implements Screen {

    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");
    private static final PseudoClass CHIPS = PseudoClass.getPseudoClass("chips");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Desk desk;
    private final DirectoryModel model;
    private final Asking asking;
    private final Runnable toResults;
    private final Parent root;
    private final Suggestions suggestions;
    private Subscription subscription = Subscription.EMPTY;
    private boolean typing;

    @FXML
    private HBox box;

    @FXML
    private HBox chips;

    @FXML
    private TextField field;

    @FXML
    private Button star;

    /** {@code toResults} takes the focus to what was found. */
    SearchBoxController(Desk desk, DirectoryModel model, Asking asking, Runnable toResults) {
        this.desk = desk;
        this.model = model;
        this.asking = asking;
        this.toResults = toResults;
        this.root = Views.load(desk.language().messages().get(), this);
        this.suggestions = new Suggestions(box, desk, this::take);
        showProblem(model.problem().get());
        showChips();
    }

    @FXML
    private void initialize() {
        field.setTextFormatter(new TextFormatter<>(this::taken));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscription = Subscription.combine(
                asking.box().typed().subscribe(this::showTyped),
                asking.box().chips().subscribe(this::showChips),
                model.names().subscribe(_ -> showChips()),
                model.problem().subscribe((_, problem) -> showProblem(problem)),
                field.focusedProperty().subscribe(this::focused));
    }

    /** Complete conditions leave the text before it arrives in the field. */
    private TextFormatter.Change taken(TextFormatter.Change change) {
        String wanted = change.getControlNewText();
        if (!change.isContentChange() || wanted.equals(asking.box().typed().get())) {
            return change;
        }
        typing = true;
        String kept = asking.box().type(wanted);
        typing = false;
        if (!kept.equals(wanted)) {
            int behind = wanted.length() - change.getCaretPosition();
            change.setRange(0, change.getControlText().length());
            change.setText(kept);
            change.selectRange(Math.max(0, kept.length() - behind), Math.max(0, kept.length() - behind));
        }
        suggest(kept);
        return change;
    }

    private void suggest(String typed) {
        suggestions.offer(completer().completions(typed));
    }

    private Completer completer() {
        return new Completer(asking.filters(), labels(), model.counts().get(), asking.vocabulary(), desk.language().locale());
    }

    private Labels labels() {
        return new Labels(desk.language().messages().get(), model.names().get());
    }

    private void take(String text) {
        field.setText(text);
        field.end();
    }

    private void pressed(KeyEvent event) {
        if (suggestions.pressed(event)) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.BACK_SPACE && isAtStart() && !asking.box().chips().isEmpty()) {
            asking.box().remove(asking.box().chips().getLast());
        } else if (event.getCode() == KeyCode.DOWN) {
            toResults.run();
        } else if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            suggestions.offer(completer().all(field.getText()));
        } else {
            return;
        }
        event.consume();
    }

    private boolean isAtStart() {
        return field.getCaretPosition() == 0 && field.getSelection().getLength() == 0;
    }

    private void showTyped(String typed) {
        if (!typing && !typed.equals(field.getText())) {
            field.setText(typed);
            field.end();
        }
    }

    private void showChips() {
        Labels labels = labels();
        Pieces.show(chips, !asking.box().chips().isEmpty());
        if (root != null) {
            root.pseudoClassStateChanged(CHIPS, asking.box().chips().size() > 1);
        }
        chips.getChildren().setAll(asking.box().chips().stream().map(chip -> chip(chip, labels)).toList());
    }

    private Chip chip(Clause clause, Labels labels) {
        return new Chip(labels.subject(clause), labels.values(clause), desk.say("search.remove", labels.clause(clause)), () -> {
            asking.box().remove(clause);
            field.requestFocus();
        });
    }

    private void showProblem(@Nullable Problem problem) {
        box.pseudoClassStateChanged(WRONG, problem != null);
        suggestions.say(problem == null ? null : desk.language().say(problem.reason()));
    }

    private void focused(boolean focused) {
        box.pseudoClassStateChanged(ASKING, focused);
        if (!focused && suggestions != null) {
            suggestions.close();
        }
    }

    /** Asks for a name under which the present query is saved. */
    @FXML
    void save() {
        Question question = new Question(desk.say("saved.save-title"), desk.say("saved.name"), desk.say("saved.take"), "");
        NameController.under(star, desk, question, (name, done, refused) -> asking.saved()
                .save(name, asking.box().text(), done, refused));
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
        subscription.unsubscribe();
        suggestions.close();
    }
}
