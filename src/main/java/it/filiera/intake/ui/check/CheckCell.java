package it.filiera.intake.ui.check;

import it.filiera.intake.CheckedCell;
import it.filiera.intake.Finding;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Severity;
import it.filiera.intake.ui.FieldWords;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.intake.ui.ShownValue;
import it.filiera.ui.Pieces;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A cell with its value, and where something was found in two words what; edited in place. */
final class CheckCell extends TableCell<Integer, CheckedCell> {

    private static final List<PseudoClass> WEIGHTS =
            List.of(PseudoClass.getPseudoClass("repaired"), PseudoClass.getPseudoClass("look"), PseudoClass.getPseudoClass("decide"));

    /** A cell may hold a whole book. */
    private static final int LETTERS = 300;

    private final ImportDesk around;
    private final IntakeField field;
    private final Typing typing;
    private final Label value = new Label();
    private final Label words = Pieces.styled(new Label(), "cell-words");
    private final HBox sign = Pieces.styled(new HBox(), "cell-sign");
    private final HBox lines;
    private @Nullable TextField line;
    private String before = "";

    /** What was typed before the cell became a line, and what becomes of the line. */
    interface Typing {

        /** Takes what was typed; null when the cell is opened as it is. */
        @Nullable String begun();

        void put(String text);

        void over();
    }

    CheckCell(ImportDesk around, IntakeField field, Typing typing) {
        this.around = around;
        this.field = field;
        this.typing = typing;
        VBox texts = new VBox(value, words);
        texts.getStyleClass().add("cell-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        lines = new HBox(texts, sign);
        lines.getStyleClass().add("cell-lines");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("check-cell");
        StackPane place = new StackPane(lines);
        place.prefHeightProperty().bind(heightProperty());
        setGraphic(place);
    }

    @Override
    protected void updateItem(@Nullable CheckedCell cell, boolean empty) {
        super.updateItem(cell, empty);
        lines.setVisible(cell != null);
        Finding finding = cell == null ? null : cell.finding();
        WEIGHTS.forEach(weight -> pseudoClassStateChanged(weight, false));
        Pieces.show(words, finding != null);
        sign.getChildren().clear();
        if (cell != null) {
            value.setText(shown(cell));
            value.pseudoClassStateChanged(PseudoClass.getPseudoClass("empty"), cell.value().isEmpty());
            setAccessibleText(spoken(cell, finding));
        }
        if (finding != null) {
            pseudoClassStateChanged(WEIGHTS.get(finding.severity().ordinal()), true);
            words.setText(around.say(finding.words()));
            sign.getChildren().setAll(List.of(CheckWords.icon(finding.severity()).node()));
        }
        setTooltip(finding == null ? null : new Tooltip(around.say(finding.words())));
    }

    private String shown(CheckedCell cell) {
        String text = cell.value().isEmpty() && isToBeFilled(cell) ? around.say("wizard.check.empty") : ShownValue.of(field, cell.value());
        return (text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text).replaceAll("\\R", " ");
    }

    private static boolean isToBeFilled(CheckedCell cell) {
        return cell.finding() != null && cell.finding().severity() != Severity.REPAIRED;
    }

    private String spoken(CheckedCell cell, @Nullable Finding finding) {
        String name = around.say(FieldWords.of(field));
        return finding == null
                ? around.say("wizard.check.cell", name, cell.value())
                : around.say(
                        "wizard.check.cell-found", name, cell.value(), around.say(CheckWords.word(finding.severity())), around.say(finding.words()));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            String begun = typing.begun();
            before = Objects.requireNonNull(getItem()).value();
            TextField editor = new TextField(begun == null ? before : begun);
            editor.setAccessibleText(around.say(FieldWords.of(field)));
            editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            editor.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    finish(true);
                }
            });
            line = editor;
            show(editor);
            editor.requestFocus();
            if (begun == null) {
                editor.selectAll();
            } else {
                editor.end();
            }
        }
    }

    private void show(@Nullable TextField editor) {
        StackPane place = (StackPane) getGraphic();
        place.getChildren().setAll(editor == null ? lines : editor);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            finish(event.getCode() == KeyCode.ENTER);
        }
    }

    /** Once only: what takes the line away takes its focus too. */
    private void finish(boolean taken) {
        TextField editor = line;
        if (editor != null) {
            line = null;
            show(null);
            super.cancelEdit();
            if (taken && !editor.getText().equals(before)) {
                typing.put(editor.getText());
            }
            typing.over();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        finish(true);
    }
}
