package it.filiera.intake.ui.check;

import it.filiera.intake.CheckedCell;
import it.filiera.intake.Finding;
import it.filiera.intake.Offer;
import it.filiera.intake.Severity;
import it.filiera.intake.ui.FieldWords;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.intake.ui.ShownValue;
import it.filiera.message.Message;
import it.filiera.ui.IconView;
import it.filiera.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What was found in the cell that is looked at, and what could stand there instead. */
final class OffersBar extends VBox {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final int MOST = 9;
    private static final int LETTERS = 40;

    private final ImportDesk around;
    private final CheckModel model;
    private final Runnable after;
    private final Label title = Pieces.styled(new Label(), "strong");
    private final Label why = Pieces.styled(new Label(), "offer-why");
    private final FlowPane offers = Pieces.styled(new FlowPane(), "offers");
    private final CheckBox everywhere = new CheckBox();

    /** {@code after} is done when one was pressed. */
    OffersBar(ImportDesk around, CheckModel model, Runnable after) {
        this.around = around;
        this.model = model;
        this.after = after;
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().setAll(Pieces.styled(new HBox(title, why), "offers-head"), offers);
        getStyleClass().add("offers-bar");
    }

    Subscription follow() {
        everywhere.setSelected(model.everywhere().get());
        return Subscription.combine(
                model.spot().subscribe(_ -> show()),
                model.busy().subscribe((_, _) -> show()),
                everywhere.selectedProperty().subscribe((_, on) -> model.everywhere().set(on)));
    }

    private void show() {
        Spot spot = model.spot().get();
        Optional<CheckedCell> cell = Optional.ofNullable(spot).flatMap(model::cell);
        Pieces.show(this, spot != null && (cell.isPresent() || model.busy().get()));
        if (spot != null && cell.isPresent()) {
            show(spot, cell.get());
        }
    }

    private void show(Spot spot, CheckedCell cell) {
        Finding finding = cell.finding();
        long line = model.row(spot.row()).orElseThrow().line();
        String name = around.say(FieldWords.of(spot.field()));
        pseudoClassStateChanged(QUIET, finding == null);
        if (finding == null) {
            title.setGraphic(null);
            title.setText(cell.value().isEmpty()
                    ? around.say("wizard.check.at-empty", line, name)
                    : around.say("wizard.check.at", line, name, cut(cell.value())));
            why.setText(around.say(cell.original().equals(cell.value()) ? "wizard.check.type" : "wizard.check.was", cut(cell.original())));
            offers.getChildren().clear();
        } else {
            IconView sign = CheckWords.icon(finding.severity()).node();
            sign.getStyleClass().add(CheckWords.style(finding.severity()));
            title.setGraphic(sign);
            String rule = around.say(CheckWords.name(finding.rule()));
            title.setText(cell.original().isBlank()
                    ? around.say("wizard.check.found-at-empty", line, name, rule)
                    : around.say("wizard.check.found-at", line, name, cut(cell.original()), rule));
            why.setText(finding.offers().stream().findFirst().map(Offer::why).map(around::say).orElse(around.say(CheckWords.why(finding.rule()))));
            offers.getChildren().setAll(choices(cell, finding));
        }
    }

    private List<Node> choices(CheckedCell cell, Finding finding) {
        List<Node> choices = new ArrayList<>();
        List<Offer> offered = finding.offers().stream().limit(MOST).toList();
        for (int i = 0; i < offered.size(); i++) {
            if (!offered.get(i).value().isEmpty()) {
                choices.add(offer(offered.get(i), i, finding));
            }
        }
        if (!cell.value().isEmpty()) {
            Button empty = choice(around.say("wizard.check.leave-empty"), 0);
            empty.setOnAction(_ -> chosen(model::leaveEmpty));
            choices.add(empty);
        }
        if (!cell.original().isBlank()) {
            everywhere.setText(around.say("wizard.check.everywhere", cut(cell.original())));
            choices.add(everywhere);
        }
        return choices;
    }

    private Button offer(Offer offer, int place, Finding finding) {
        Button button = choice(ShownValue.of(Objects.requireNonNull(model.spot().get()).field(), offer.value()), place + 1);
        button.setOnAction(_ -> chosen(() -> model.choose(place)));
        if (offer.why() instanceof Message reason) {
            button.setTooltip(new Tooltip(around.say(reason)));
        }
        if (place == 0 && finding.severity() == Severity.DECIDE) {
            button.getStyleClass().add("first-offer");
        }
        return button;
    }

    private Button choice(String text, int digit) {
        Button button = new Button(text, Pieces.styled(new Label(Integer.toString(digit)), "key"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void chosen(Runnable choice) {
        choice.run();
        after.run();
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\R", " ");
        return line.length() > LETTERS ? line.substring(0, LETTERS) + "…" : line;
    }
}
