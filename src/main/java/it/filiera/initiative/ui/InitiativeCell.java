package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.initiative.ui.InitiativeWork.Entry;
import it.filiera.initiative.ui.InitiativesModel.Line;
import it.filiera.ui.Desk;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of the list of initiatives, or what stands over several. */
final class InitiativeCell extends ListCell<Line> {

    private final InitiativeWords words;

    InitiativeCell(Desk desk, Consumer<UUID> open) {
        this.words = new InitiativeWords(desk.language());
        getStyleClass().add("initiative-cell");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Line.Row(var entry)) {
                open.accept(entry.initiative().id());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setMouseTransparent(!(line instanceof Line.Row));
        pseudoClassStateChanged(Styles.HEADING, line instanceof Line.Heading);
        setGraphic(empty ? null : switch (line) {
            case null -> null;
            case Line.Heading(boolean past, int count) -> heading(past, count);
            case Line.Row(var entry) -> row(entry);
        });
        setAccessibleText(line instanceof Line.Row(var entry) ? spoken(entry) : null);
    }

    private Node heading(boolean past, int count) {
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().add("tab-count");
        Label title = new Label(words.say(past ? "initiative.past" : "initiative.ahead"), number);
        title.setContentDisplay(ContentDisplay.RIGHT);
        title.getStyleClass().add("initiative-section");
        return title;
    }

    private Node row(Entry entry) {
        Initiative initiative = entry.initiative();
        VBox what = new VBox(styled(initiative.name(), "strong"), styled(kindAndPlace(initiative), "small"));
        what.setMinWidth(0);
        what.getStyleClass().add("initiative-who");
        HBox.setHgrow(what, Priority.ALWAYS);
        VBox who = new VBox(styled(words.days(initiative)), styled(words.counts(entry.counts()), "small"));
        who.getStyleClass().add("initiative-when");
        HBox row = new HBox(InitiativeWords.icon(initiative.kind()).node(), what, who, Styles.status(words, initiative.status()));
        row.getStyleClass().add("initiative-row");
        return row;
    }

    private String kindAndPlace(Initiative initiative) {
        return Stream.of(words.of(initiative.kind()), words.place(initiative))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String spoken(Entry entry) {
        Initiative initiative = entry.initiative();
        return String.join(
                ", ",
                initiative.name(),
                kindAndPlace(initiative),
                words.days(initiative),
                words.of(initiative.status()),
                words.counts(entry.counts()));
    }

    private static Label styled(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
