package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.history.Named;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One follow-up in a line: to tick it off, what it is, where it came from, for whom, until when. */
public final class FollowUpLine extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Below so many em there is no room for those it is for beside the task. */
    private static final double NARROW_EM = 50;

    private final Desk desk;
    private final CheckBox box = new CheckBox();
    private final StackPane icon = new StackPane();
    private final Label task = new Label();
    private final Label from = new Label();
    private final Label whom = new Label();
    private final Label person = new Label();
    private final VBox party = new VBox(whom, person);
    private final Label promised = new Label();
    private final StackPane promise = new StackPane(promised);
    private final Label due = new Label();
    private final Tooltip dueDay = new Tooltip();
    private boolean narrow;
    private boolean withOfficer;
    private @Nullable Task shown;
    private @Nullable ZonedDateTime told;

    /** {@code ticked} hears when the box is pressed. */
    public FollowUpLine(Desk desk, Consumer<FollowUp> ticked) {
        this.desk = desk;
        VBox what = new VBox(task, from);
        what.getStyleClass().add("what");
        HBox.setHgrow(what, Priority.ALWAYS);
        box.setFocusTraversable(false); // the line as a whole has the focus, and Space ticks it off
        box.setOnAction(_ -> {
            if (shown != null) {
                ticked.accept(shown.followUp());
            }
        });
        getStyleClass().add("follow-up");
        icon.getStyleClass().add("kind");
        task.getStyleClass().add("task");
        from.getStyleClass().add("from");
        party.getStyleClass().add("party");
        person.getStyleClass().add("from");
        person.managedProperty().bind(person.visibleProperty());
        promise.getStyleClass().add("promise");
        promised.getStyleClass().addAll("badge", "accent");
        promised.setGraphic(Icon.PROMISE.node());
        due.getStyleClass().add("due");
        due.setTooltip(dueDay);
        getChildren().addAll(box, icon, what, party, promise, due);
        widthProperty().subscribe(this::fit);
    }

    /** Says who does it too. */
    public FollowUpLine withOfficer(boolean shownToo) {
        withOfficer = shownToo;
        return this;
    }

    /** Shows one, as it is spoken of at this moment. */
    public void show(Task next, ZonedDateTime now) {
        FollowUpWords words = new FollowUpWords(desk, now);
        FollowUp followUp = next.followUp();
        shown = next;
        told = now;
        box.setSelected(!followUp.isOpen());
        box.setAccessibleText(followUp.task());
        icon.getChildren().setAll(words.icon(next).node());
        task.setText(followUp.task());
        showName(whom, FollowUpWords.whom(followUp), words);
        showName(person, FollowUpWords.atWhom(followUp), words);
        person.setVisible(!person.getText().isEmpty());
        promised.setText(narrow ? null : desk.say("today.promised"));
        promised.setVisible(followUp.promised());
        due.setText(words.due(followUp));
        dueDay.setText(words.dueDay(followUp));
        pseudoClassStateChanged(DONE, !followUp.isOpen());
        pseudoClassStateChanged(LATE, words.isLate(followUp));
        setAccessibleText(words.aloud(next));
        showFrom(words, next);
    }

    /** The column is narrow: what a person does not want has its sign there, and its words below the mouse. */
    private static void showName(Label label, Optional<Named> named, FollowUpWords words) {
        boolean refuses = named.filter(Named::refuses).isPresent();
        Pieces.refusing(label, refuses).setText(named.map(Named::name).orElse(""));
        label.setTooltip(refuses ? new Tooltip(words.told(named)) : null);
    }

    /** Where there is no room for a column, those it is for stand below the task. */
    private void showFrom(FollowUpWords words, Task next) {
        FollowUp followUp = next.followUp();
        Pieces.refusing(from, narrow && followUp.person() != null && followUp.person().refuses()).setText(Stream.of(
                        narrow ? words.told(FollowUpWords.whom(followUp)) : "",
                        narrow ? words.told(FollowUpWords.atWhom(followUp)) : "",
                        words.from(next),
                        withOfficer ? followUp.officer().name() : "",
                        words.result(followUp))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private void fit() {
        boolean wanted = getWidth() < NARROW_EM * due.getFont().getSize();
        if (wanted != narrow) {
            narrow = wanted;
            pseudoClassStateChanged(NARROW, narrow);
            Pieces.show(party, !narrow);
            if (shown != null && told != null) {
                show(shown, told);
            }
        }
    }
}
