package it.filiera.directory.ui.edit;

import it.filiera.ui.Offered;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.PopupWindow;
import javafx.util.Subscription;

/** A line with the places below it that begin as what is typed. */
final class SuggestControl implements Control {

    private final TextField line = new TextField();
    private final Offered<Suggestion> offered;
    private final Function<String, List<Suggestion>> suggestions;
    private final Consumer<Suggestion> taking;
    private final StringProperty text;
    private final Subscription subscription;
    private boolean choosing;

    /** {@code taking} puts what was chosen into the text; Enter in the line does {@code enter}. */
    SuggestControl(
            StringProperty text, String name, Function<String, List<Suggestion>> suggestions, Consumer<Suggestion> taking, Runnable enter) {
        this.text = text;
        this.suggestions = suggestions;
        this.taking = taking;
        this.offered = new Offered<>(line, Suggestion::label, this::take);
        line.setAccessibleText(name);
        line.setOnAction(_ -> enter.run());
        line.textProperty().bindBidirectional(text);
        subscription = text.subscribe((_, typed) -> offer(typed));
    }

    private void offer(String typed) {
        offered.show(choosing ? List.of() : suggestions.apply(typed));
        if (line.getScene() != null && line.getScene().getWindow() instanceof PopupWindow callout) {
            callout.sizeToScene();
        }
    }

    private void take(Suggestion chosen) {
        choosing = true;
        taking.accept(chosen);
        choosing = false;
        offer("");
    }

    @Override
    public Node node() {
        return offered.node();
    }

    @Override
    public void focus() {
        line.requestFocus();
        line.selectAll();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        line.textProperty().unbindBidirectional(text);
    }
}
