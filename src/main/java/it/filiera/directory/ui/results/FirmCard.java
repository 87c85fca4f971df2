package it.filiera.directory.ui.results;

import it.filiera.search.Marked;
import it.filiera.directory.Organisation;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One organisation as a card: its name, what it does, and facts that are often asked for. */
final class FirmCard extends VBox {

    private static final double LABELS = 30;

    private final Desk desk;

    FirmCard(Desk desk, Marked name, Marked activity) {
        this.desk = desk;
        getStyleClass().add("firm-card");
        getChildren().addAll(new HBox(line(name, "firm-name")), line(activity, "firm-activity"));
        getChildren().getFirst().getStyleClass().add("card-head");
    }

    /** Adds the facts, what is not stated in words. */
    FirmCard facts(Organisation firm, FactWords words) {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("card-facts");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(LABELS);
        facts.getColumnConstraints().add(labels);
        fact(facts, "results.column.place", words.place(firm));
        fact(facts, "results.column.category", words.categories(firm));
        fact(facts, "results.column.employees", words.whole(words.employees(firm), firm.employees()));
        fact(facts, "results.column.turnover", words.whole(words.turnover(firm), firm.turnover()));
        fact(facts, "results.column.founded", words.founded(firm));
        fact(facts, "results.column.lists", words.lists(firm));
        getChildren().add(facts);
        return this;
    }

    /** Adds a button that takes the card away. */
    FirmCard removable(String name, Runnable remove) {
        Button button = new Button("", Icon.CLOSE.node());
        button.getStyleClass().addAll("flat", "card-close");
        button.setAccessibleText(desk.say("results.remove", name));
        button.setTooltip(new Tooltip(desk.say("results.remove", name)));
        button.setOnAction(_ -> remove.run());
        ((HBox) getChildren().getFirst()).getChildren().add(button);
        return this;
    }

    private void fact(GridPane facts, String title, Optional<String> value) {
        Label label = new Label(desk.say(title));
        label.getStyleClass().add("muted");
        Label text = new Label(value.orElse(desk.say("fact.not-stated")));
        if (value.isEmpty()) {
            text.getStyleClass().add("muted");
        }
        GridPane.setHgrow(text, Priority.ALWAYS);
        GridPane.setValignment(label, VPos.TOP);
        facts.addRow(facts.getRowCount(), label, text);
    }

    private static Region line(Marked text, String styleClass) {
        MarkedLine line = new MarkedLine(styleClass);
        line.show(text);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    static Marked plain(String text) {
        return new Marked(text, List.of());
    }
}
