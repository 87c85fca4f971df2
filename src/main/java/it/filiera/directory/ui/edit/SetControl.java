package it.filiera.directory.ui.edit;

import it.filiera.directory.Assignment;
import it.filiera.directory.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Boxes to tick, those that are ticked first, and a line that narrows them; where any word may stand, Enter adds it. */
final class SetControl implements Control {

    /** Fewer need no line to narrow them. */
    private static final int MANY = 8;

    private final FieldEditModel model;
    private final Function<Choice, String> label;
    private final boolean open;
    private final List<Choice> choices = new ArrayList<>();
    private final TextField narrow = new TextField();
    private final VBox boxes = new VBox();
    private final VBox node = new VBox();

    /** {@code open}: words that are not among the choices may be added. */
    SetControl(FieldEditModel model, String prompt, Function<Choice, String> label, boolean open) {
        this.model = model;
        this.label = label;
        this.open = open;
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("choices");
        node.getStyleClass().add("set-control");
        boxes.getStyleClass().add("choice-boxes");
        narrow.setPromptText(prompt);
        narrow.setAccessibleText(prompt);
        narrow.managedProperty().bind(narrow.visibleProperty());
        narrow.textProperty().subscribe((_, _) -> show());
        narrow.setOnAction(_ -> enter());
        node.getChildren().setAll(narrow, scroll);
        offer(List.of());
    }

    /** The choices, once they are known. */
    void offer(List<Choice> known) {
        Set<String> ticked = ticked();
        choices.clear();
        choices.addAll(known);
        ticked.stream()
                .filter(code -> known.stream().noneMatch(choice -> choice.code().equals(code)))
                .forEach(code -> choices.add(new Choice(code, code, code)));
        choices.sort(Comparator.<Choice, Boolean>comparing(choice -> !ticked.contains(choice.code())).thenComparing(label));
        narrow.setVisible(open || choices.size() > MANY);
        show();
    }

    private void show() {
        String part = PlaceSuggestions.bare(narrow.getText());
        boxes.getChildren().setAll(choices.stream()
                .filter(choice -> PlaceSuggestions.bare(label.apply(choice)).contains(part))
                .map(this::box)
                .toList());
    }

    private Node box(Choice choice) {
        CheckBox box = new CheckBox(label.apply(choice));
        box.setSelected(ticked().contains(choice.code()));
        box.setOnAction(_ -> tick(choice.code(), box.isSelected()));
        return box;
    }

    private void tick(String code, boolean on) {
        Set<String> codes = ticked();
        if (on) {
            codes.add(code);
        } else {
            codes.remove(code);
        }
        model.text().set(String.join(",", codes));
    }

    /** A new word, or nothing left to narrow: then the whole is saved. */
    private void enter() {
        String word = narrow.getText().strip();
        if (word.isEmpty()) {
            model.save();
        } else if (open) {
            narrow.clear();
            tick(word, true);
            offer(List.copyOf(choices));
        }
    }

    private Set<String> ticked() {
        return new LinkedHashSet<>(new Assignment(model.field(), model.text().get()).values());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        if (narrow.isVisible()) {
            narrow.requestFocus();
        } else if (!boxes.getChildren().isEmpty()) {
            boxes.getChildren().getFirst().requestFocus();
        }
    }

    @Override
    public void close() {}
}
