package it.filiera.directory.ui.merge;

import it.filiera.directory.MergeChoices;
import it.filiera.directory.MergePair;
import it.filiera.directory.MergeSide;
import it.filiera.directory.MergedField;
import it.filiera.search.Marked;
import it.filiera.ui.Pieces;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One field of both: its name, a choice for each that states it, and what will stand. */
final class MergeLine {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MergeWords words;
    private final MergePair pair;
    private final MergedField field;
    private final Consumer<Boolean> take;
    private final ToggleGroup sides = new ToggleGroup();
    private final RadioButton ofSurvivor;
    private final RadioButton ofAbsorbed;
    private final VBox result = Pieces.styled(new VBox(), "merge-result");
    private final List<Region> cells;
    private List<Node> below = List.of();

    /** {@code take} is told whose value was chosen: true for the absorbed one's. */
    MergeLine(MergeWords words, MergePair pair, MergedField field, Consumer<Boolean> take) {
        this.words = words;
        this.pair = pair;
        this.field = field;
        this.take = take;
        this.ofSurvivor = radio(pair.survivor(), false);
        this.ofAbsorbed = radio(pair.absorbed(), true);
        TextDiff diff = isStated(pair.survivor()) && isStated(pair.absorbed())
                ? TextDiff.of(words.value(field, pair.survivor()), words.value(field, pair.absorbed()))
                : null;
        this.cells = List.of(
                cell(pair.survivor(), ofSurvivor, diff == null ? null : diff.one()),
                cell(pair.absorbed(), ofAbsorbed, diff == null ? null : diff.other()));
    }

    private boolean isStated(MergeSide side) {
        return side.values().containsKey(field);
    }

    /** Name, both values and the result, for the four columns. */
    List<Node> nodes() {
        Label name = new Label(words.label(field));
        name.setWrapText(true);
        return List.of(Pieces.styled(new VBox(name), "merge-name"), cells.getFirst(), cells.getLast(), result);
    }

    private RadioButton radio(MergeSide side, boolean absorbed) {
        RadioButton radio = new RadioButton();
        radio.setToggleGroup(sides);
        radio.setMinWidth(Region.USE_PREF_SIZE);
        radio.setAccessibleText(
                words.say("merge.choice", words.label(field), side.organisation().name(), words.value(field, side)));
        radio.setOnAction(_ -> take.accept(absorbed));
        Pieces.show(radio, pair.isChoice(field));
        return radio;
    }

    private Region cell(MergeSide side, RadioButton radio, @Nullable Marked marked) {
        VBox texts = new VBox();
        HBox.setHgrow(texts, Priority.ALWAYS);
        if (!isStated(side)) {
            texts.getChildren().add(Pieces.muted(words.value(field, side)));
        } else {
            texts.getChildren().add(new DiffText(marked == null ? new Marked(words.value(field, side), List.of()) : marked));
        }
        if (isStated(side) && field != MergedField.STATUS) {
            texts.getChildren().add(Pieces.muted(words.provenance(side.organisation(), field)));
        }
        HBox cell = Pieces.styled(new HBox(radio, texts), "merge-value");
        if (pair.isChoice(field)) {
            cell.getStyleClass().add("merge-choice");
            cell.setOnMouseClicked(_ -> radio.fire());
        }
        return cell;
    }

    /** Shows what is chosen now. */
    void show(MergeChoices choices) {
        boolean fromAbsorbed = pair.isFromAbsorbed(field, choices);
        sides.selectToggle(fromAbsorbed ? ofAbsorbed : ofSurvivor);
        cells.getFirst().pseudoClassStateChanged(CHOSEN, !fromAbsorbed);
        cells.getLast().pseudoClassStateChanged(CHOSEN, fromAbsorbed);
        result.getChildren().setAll(Pieces.text(words.value(field, fromAbsorbed ? pair.absorbed() : pair.survivor())));
        result.getChildren().addAll(below);
    }

    /** Puts something below what will stand. */
    void below(List<Node> nodes) {
        below = List.copyOf(nodes);
        result.getChildren().addAll(below);
    }

    boolean isChoice() {
        return pair.isChoice(field);
    }

    /** Puts the focus on what is chosen. */
    void focus() {
        ((RadioButton) sides.getSelectedToggle()).requestFocus();
    }

    /** Where it stands in the window. */
    Bounds bounds() {
        return cells.getFirst().localToScene(cells.getFirst().getBoundsInLocal());
    }

    boolean isFocused() {
        return ofSurvivor.isFocused() || ofAbsorbed.isFocused();
    }

    /** Takes the value at the left or at the right. */
    void choose(boolean right) {
        RadioButton wanted = right ? ofAbsorbed : ofSurvivor;
        wanted.requestFocus();
        wanted.fire();
    }
}
