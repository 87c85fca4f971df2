package it.filiera.history.ui.today;

import it.filiera.ui.DayWords;
import it.filiera.ui.Desk;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.Subscription;

/** The line below a field into which a day is typed: which day was understood, or in red why none was. */
final class DayLine {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Desk desk;
    private final DayText text;
    private final TextField field;
    private final Label below;
    private final String hint;
    private final DayWords days;

    private DayLine(Desk desk, DayText text, TextField field, Label below, String hint) {
        this.desk = desk;
        this.text = text;
        this.field = field;
        this.below = below;
        this.hint = hint;
        this.days = new DayWords(desk.language().messages().get());
    }

    /** Ties a field and the label below it to what is typed; {@code hint} stands there while nothing is. */
    static Subscription tie(Desk desk, DayText text, TextField field, Label below, String hint) {
        DayLine line = new DayLine(desk, text, field, below, hint);
        field.textProperty().bindBidirectional(text.typed());
        return Subscription.combine(
                text.typed().subscribe(_ -> line.show()),
                text.wanted().subscribe(_ -> line.show()),
                () -> field.textProperty().unbindBidirectional(text.typed()));
    }

    private void show() {
        Optional<String> problem = text.problem().map(desk.language()::say);
        String said = problem.or(() -> text.day().map(day -> days.told(day, text.today()))).orElse(hint);
        below.setText(said);
        below.pseudoClassStateChanged(WRONG, problem.isPresent());
        field.setAccessibleHelp(said);
    }
}
