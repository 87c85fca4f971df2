package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Views;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What stands over the page of an initiative: what, when by the clocks of the place, where, how far it is. */
final class InitiativeHeadController {

    private final Initiative initiative;
    private final InitiativeWords words;
    private final Parent root;

    @FXML
    private StackPane tile;

    @FXML
    private Label name;

    @FXML
    private FlowPane lines;

    @FXML
    private HBox badges;

    InitiativeHeadController(Desk desk, Initiative initiative) {
        this.initiative = initiative;
        this.words = new InitiativeWords(desk.language());
        this.root = Views.load(desk.language().messages().get(), this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        tile.getChildren().setAll(InitiativeWords.icon(initiative.kind()).node());
        name.setText(initiative.name());
        lines.getChildren().add(line(Icon.FOUNDED, days()));
        add(Icon.ZONE, initiative.zone().getId());
        add(Icon.PLACE, words.place(initiative));
        badges.getChildren().setAll(kind(), Styles.status(words, initiative.status()));
    }

    private String days() {
        LocalDate first = initiative.starts();
        LocalDate last = initiative.lastDay();
        String days = words.days(initiative);
        return first == null || last == null || first.equals(last)
                ? days
                : words.say(Message.of("initiative.days-long", days, ChronoUnit.DAYS.between(first, last) + 1));
    }

    private void add(Icon icon, String text) {
        if (!text.isEmpty()) {
            lines.getChildren().add(line(icon, text));
        }
    }

    private static Node line(Icon icon, String text) {
        Label line = new Label(text, icon.node());
        line.getStyleClass().add("head-line");
        return line;
    }

    private Node kind() {
        Label kind = new Label(words.of(initiative.kind()));
        kind.getStyleClass().addAll("badge", "role-badge");
        return kind;
    }
}
