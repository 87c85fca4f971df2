package it.filiera.intake.ui.match;

import it.filiera.intake.Candidate;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Matched;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.intake.ui.ShownValue;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One row: what it may be, what one says of it, and in what the two differ. */
final class RowDetail extends VBox {

    private static final List<IntakeField> IN_BRIEF = List.of(
            IntakeField.MUNICIPALITY, IntakeField.PROVINCE, IntakeField.PARTITA_IVA, IntakeField.WEBSITE, IntakeField.PHONE, IntakeField.EMAIL);

    private final ImportDesk around;
    private final MatchModel model;
    private final VBox candidates = Pieces.styled(new VBox(), "candidates");
    private final FlowPane choices = Pieces.styled(new FlowPane(), "offers");
    private final VBox differences = new VBox();

    RowDetail(ImportDesk around, MatchModel model) {
        this.around = around;
        this.model = model;
        getStyleClass().add("row-detail");
    }

    Subscription follow() {
        return Subscription.combine(
                model.chosen().subscribe(this::show),
                model.running().subscribe((_, _) -> show(model.chosen().get())),
                model.choices().subscribe((_, _) -> showChoices()),
                model.differences().subscribe(_ -> showDifferences()));
    }

    private void show(@Nullable Matched matched) {
        if (matched == null) {
            getChildren().setAll(nothing());
        } else {
            model.row(matched).ifPresentOrElse(row -> showRow(matched, row), getChildren()::clear);
        }
    }

    private void showRow(Matched matched, CheckedRow row) {
        Label title = Pieces.styled(new Label(around.say("wizard.match.line", row.line(), row.value(IntakeField.NAME))), "import-heading");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(title, Pieces.muted(brief(row)), choices, candidates, differences);
        showCandidates(matched);
        showChoices();
        showDifferences();
    }

    private Node nothing() {
        VBox box = new VBox(
                Icon.SUCCESS.node(),
                Pieces.styled(new Label(around.say("wizard.match.nothing")), "strong"),
                Pieces.muted(around.say("wizard.match.nothing-hint")));
        return Pieces.styled(box, "import-empty");
    }

    private static String brief(CheckedRow row) {
        return IN_BRIEF.stream().map(field -> ShownValue.of(field, row.value(field))).filter(value -> !value.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void showCandidates(Matched matched) {
        ToggleGroup group = new ToggleGroup();
        Candidate likely = model.choices().get().candidate(matched).orElse(null);
        candidates.getChildren().setAll(matched.candidates().stream()
                .map(candidate -> new CandidateCard(around, candidate, group, candidate.equals(likely)))
                .toList());
        group.selectedToggleProperty().subscribe((_, now) -> {
            if (now != null) {
                model.take((Candidate) now.getUserData());
            }
        });
    }

    private void showChoices() {
        Matched matched = model.chosen().get();
        if (matched != null) {
            Optional<Choice> decided = model.choices().get().of(matched);
            choices.getChildren().setAll(Stream.of(Choice.values()).map(choice -> button(choice, decided)).toList());
        }
    }

    private Button button(Choice choice, Optional<Choice> decided) {
        Button button = new Button(around.say(choice.title()), Pieces.styled(new Label(Integer.toString(choice.ordinal() + 1)), "key"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.decide(choice));
        if (decided.filter(choice::equals).isPresent()) {
            button.getStyleClass().add("accent");
            button.setAccessibleText(around.say("wizard.match.decided", button.getText()));
        }
        return button;
    }

    private void showDifferences() {
        Matched matched = model.chosen().get();
        boolean some = matched != null && !model.differences().get().isEmpty();
        Pieces.show(differences, some);
        if (some) {
            differences.getChildren().setAll(
                    Pieces.styled(new Label(around.say("wizard.match.side-by-side")), "page-heading"),
                    new SideBySide(around, model, matched, model.differences().get()));
        }
    }
}
