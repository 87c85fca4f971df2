package it.filiera.directory.ui.results;

import it.filiera.directory.Organisation;
import it.filiera.directory.ui.results.ResultsModel.Chosen;
import it.filiera.ui.Desk;
import it.filiera.ui.Latest;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The ticked organisations as cards, with what they share and where they differ. Stands where otherwise one profile does. */
public final class SelectedController implements Screen {

    /** More cards than this nobody reads; their number is said. */
    static final int MOST_CARDS = 12;

    private final Desk desk;
    private final ResultsModel model;
    private final Latest finding;
    private final Parent root;
    private final Subscription subscription;

    @FXML
    private Label title;

    @FXML
    private VBox cards;

    public SelectedController(Desk desk, ResultsModel model) {
        this.desk = desk;
        this.model = model;
        this.finding = new Latest(desk.tasks());
        this.root = Views.load(desk.language().messages().get(), this);
        subscription = Subscription.combine(
                model.rows().ticked().subscribe((_, _) -> ask()), model.rows().names().subscribe(_ -> ask()));
    }

    private void ask() {
        title.setText(desk.say("results.selected", model.rows().ticked().get().size()));
        List<UUID> first = model.rows().ticked().get().stream().limit(MOST_CARDS).toList();
        finding.ask(model.reading(first), this::show);
    }

    private void show(Chosen chosen) {
        List<Organisation> firms = chosen.firms();
        FactWords words = model.words(chosen.own());
        cards.getChildren().setAll(firms.stream().map(firm -> card(firm, words)).toList());
        int others = model.rows().ticked().get().size() - firms.size();
        if (others > 0) {
            cards.getChildren().add(new Label(desk.say("results.more-selected", others)));
        } else if (firms.size() > 1) {
            cards.getChildren().add(common(FactRow.of(firms, words)));
        }
    }

    private FirmCard card(Organisation firm, FactWords words) {
        return new FirmCard(desk, FirmCard.plain(firm.name()), FirmCard.plain(words.activity(firm).orElse("")))
                .facts(firm, words)
                .removable(firm.name(), () -> model.ticks().toggle(firm.id()));
    }

    private VBox common(List<FactRow> facts) {
        Label heading = new Label(desk.say("results.common"));
        heading.getStyleClass().add("firm-name");
        VBox box = new VBox(heading);
        box.getStyleClass().add("firm-card");
        facts.stream().filter(SelectedController::isShort).map(this::line).forEach(box.getChildren()::add);
        return box;
    }

    private static boolean isShort(FactRow fact) {
        return List.of("results.column.category", "results.column.employees", "results.column.founded", "results.column.certificates")
                .contains(fact.title());
    }

    private Label line(FactRow fact) {
        String name = desk.say(fact.title());
        Label line = new Label(
                switch (fact.verdict()) {
                    case SAME -> desk.say("results.same", name, fact.values().getFirst().orElse(""));
                    case DIFFERENT -> name + ": " + distinct(fact);
                    case NOT_STATED -> desk.say("results.nowhere-stated", name);
                },
                VerdictMark.icon(fact.verdict()));
        line.setWrapText(true);
        return line;
    }

    private String distinct(FactRow fact) {
        return fact.values().stream()
                .map(value -> value.orElse(desk.say("fact.not-stated-short")))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        finding.forget();
        subscription.unsubscribe();
    }
}
