package it.filiera.directory.ui.duplicates;

import it.filiera.directory.DuplicatePair;
import it.filiera.matching.Firm;
import it.filiera.matching.Verdict;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two organisations one beside the other, why they may be the same below, what can be done at the right. */
final class PairCell extends ListCell<DuplicatePair> {

    /** In pixels at the smallest text. */
    private static final double NARROW = 700;

    private final Desk desk;
    private final Predicate<DuplicatePair> apart;
    private final Label verdict = Pieces.styled(new Label(), "pair-verdict");
    private final Label oneName = Pieces.styled(new Label(), "pair-name");
    private final Label onePlace = Pieces.styled(new Label(), "pair-quiet");
    private final Label otherName = Pieces.styled(new Label(), "pair-name");
    private final Label otherPlace = Pieces.styled(new Label(), "pair-quiet");
    private final Label reasons = Pieces.styled(new Label(), "pair-quiet");
    private final Tooltip whole = new Tooltip();
    private final Button together;
    private final Button decide;
    private final HBox line;

    PairCell(Desk desk, Predicate<DuplicatePair> apart, Consumer<DuplicatePair> together, Consumer<DuplicatePair> decide) {
        this.desk = desk;
        this.apart = apart;
        HBox firms = Pieces.styled(new HBox(firm(oneName, onePlace), firm(otherName, otherPlace)), "pair-firms");
        VBox words = Pieces.styled(new VBox(firms, reasons), "pair-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        reasons.setTooltip(whole);
        this.together = button("duplicates.together", Icon.COMPARE, together);
        this.decide = button("duplicates.not-same", Icon.DIFFERENT, decide);
        line = Pieces.styled(new HBox(verdict, words, this.together, this.decide), "pair-line");
        line.widthProperty().subscribe(_ -> fit());
        line.setMinWidth(0);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(line);
    }

    /** Where there is little room the buttons have no words. */
    private void fit() {
        boolean narrow = line.getWidth() < NARROW * desk.theme().textSize().get() / Theme.SMALLEST;
        for (Button button : List.of(together, decide)) {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    private static VBox firm(Label name, Label place) {
        VBox firm = new VBox(name, place);
        firm.setMinWidth(0);
        firm.setPrefWidth(0);
        HBox.setHgrow(firm, Priority.ALWAYS);
        return firm;
    }

    /** The keys Enter and Delete do the same, so that nobody tabs through the buttons of every pair. */
    private Button button(String key, Icon icon, Consumer<DuplicatePair> work) {
        Button button = new Button(desk.say(key), icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(desk.say(key)));
        button.setOnAction(_ -> {
            if (getItem() != null) {
                work.accept(getItem());
            }
        });
        return button;
    }

    @Override
    protected void updateItem(@Nullable DuplicatePair item, boolean empty) {
        super.updateItem(item, empty);
        line.setVisible(item != null);
        if (item != null) {
            show(item);
        }
    }

    private void show(DuplicatePair pair) {
        decision(pair);
        oneName.setText(pair.one().name());
        otherName.setText(pair.other().name());
        onePlace.setText(place(pair.one()));
        otherPlace.setText(place(pair.other()));
        reasons.setText(why(pair));
        whole.setText(why(pair));
        setAccessibleText(desk.say(
                "duplicates.pair", verdict.getText(), named(pair.one()), named(pair.other()), why(pair)));
    }

    private void decision(DuplicatePair pair) {
        boolean two = apart.test(pair);
        boolean sure = pair.verdict() == Verdict.SAME;
        String key = two ? "duplicates.are-two" : sure ? "duplicates.is-same" : "duplicates.may-be";
        verdict.setText(desk.say(key, Math.round(pair.score() * 100)));
        verdict.getStyleClass().setAll("label", "badge", "pair-verdict", two ? "pair-two" : sure ? "pair-same" : "pair-maybe");
        decide.setText(desk.say(two ? "duplicates.forget" : "duplicates.not-same"));
        decide.setGraphic((two ? Icon.UNDO : Icon.DIFFERENT).node());
        decide.setTooltip(new Tooltip(decide.getText()));
    }

    private String why(DuplicatePair pair) {
        String all = pair.reasons().stream().map(desk.language().messages().get()::say).collect(Collectors.joining(", "));
        Locale locale = desk.language().locale();
        return all.isEmpty() ? "" : all.substring(0, 1).toUpperCase(locale) + all.substring(1);
    }

    private String named(Firm<UUID> firm) {
        return firm.name() + ", " + place(firm);
    }

    private String place(Firm<UUID> firm) {
        String known = Stream.of(firm.legalForm(), firm.municipality(), firm.province(), firm.website())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? desk.say("page.no-place") : known;
    }
}
