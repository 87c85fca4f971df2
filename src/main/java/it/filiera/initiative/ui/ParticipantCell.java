package it.filiera.initiative.ui;

import it.filiera.initiative.Participation;
import it.filiera.initiative.ParticipationStatus;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A participant with what became of the invitation, or the heading over several. */
final class ParticipantCell extends ListCell<ParticipantLine> {

    private final InitiativeWords words;
    private final BiConsumer<Participation, ParticipationStatus> answer;

    ParticipantCell(InitiativeWords words, BiConsumer<Participation, ParticipationStatus> answer) {
        this.words = words;
        this.answer = answer;
        getStyleClass().add("initiative-cell");
    }

    @Override
    protected void updateItem(@Nullable ParticipantLine line, boolean empty) {
        super.updateItem(line, empty);
        setMouseTransparent(!(line instanceof ParticipantLine.Row));
        pseudoClassStateChanged(Styles.HEADING, line instanceof ParticipantLine.Heading);
        setGraphic(empty ? null : switch (line) {
            case null -> null;
            case ParticipantLine.Heading heading -> heading(heading);
            case ParticipantLine.Row(var one) -> row(one);
        });
        setAccessibleText(line instanceof ParticipantLine.Row(var one)
                ? String.join(", ", one.organisation().name(), words.of(one.part()), words.of(one.status()), Objects.requireNonNullElse(one.note(), ""))
                : null);
    }

    private Node heading(ParticipantLine.Heading heading) {
        Label number = new Label(String.valueOf(heading.count()));
        number.getStyleClass().add("tab-count");
        Label title = new Label(words.heading(heading.part()), number);
        title.setContentDisplay(ContentDisplay.RIGHT);
        title.getStyleClass().add("initiative-section");
        return title;
    }

    private Node row(Participation one) {
        Label name = new Label(one.organisation().name());
        name.getStyleClass().add("strong");
        VBox who = new VBox(name);
        if (one.note() != null) {
            Label note = new Label(one.note());
            note.getStyleClass().add("small");
            who.getChildren().add(note);
        }
        who.setMinWidth(0);
        who.getStyleClass().add("initiative-who");
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox row = new HBox(who, answers(one));
        row.getStyleClass().add("initiative-row");
        return row;
    }

    /** The keyboard has the digits for it, so that Tab leaves the list at once. */
    private Node answers(Participation one) {
        MenuButton answers = new MenuButton(words.of(one.status()), InitiativeWords.icon(one.status()).node());
        answers.getStyleClass().addAll("initiative-answer", Styles.of(one.status()));
        answers.setFocusTraversable(false);
        answers.setAccessibleText(words.say("initiative.answer-of", one.organisation().name(), words.of(one.status())));
        answers.getItems().setAll(Arrays.stream(ParticipationStatus.values()).map(status -> item(one, status)).toList());
        return answers;
    }

    private MenuItem item(Participation one, ParticipationStatus status) {
        MenuItem item = new MenuItem(words.of(status), InitiativeWords.icon(status).node());
        item.setOnAction(_ -> answer.accept(one, status));
        return item;
    }
}
