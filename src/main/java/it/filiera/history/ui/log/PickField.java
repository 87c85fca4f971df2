package it.filiera.history.ui.log;

import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/**
 * A field that holds those who were chosen, and a line to type the next name. Backspace at its beginning removes the last, Left goes to
 * the chips, Down asks for those who are likely.
 */
final class PickField extends FlowPane {

    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final Desk desk;
    private final PickModel model;
    private final String prompt;
    private final TextField line = new TextField();
    private final ListChangeListener<Pick> change = _ -> showChips();
    private final Subscription subscriptions;

    PickField(Desk desk, PickModel model, OffersPane offers, String name, String prompt) {
        this.desk = desk;
        this.model = model;
        this.prompt = prompt;
        getStyleClass().add("pick-field");
        line.setAccessibleText(name);
        line.textProperty().bindBidirectional(model.typed());
        line.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(_ -> line.requestFocus());
        model.chosen().addListener(change);
        subscriptions = line.focusedProperty().subscribe(focused -> {
            pseudoClassStateChanged(ASKING, focused);
            if (focused) {
                offers.attend(model.offering(), this, model::take);
            } else {
                offers.leave();
            }
        });
        showChips();
    }

    /** The line to type in. */
    TextField line() {
        return line;
    }

    private void showChips() {
        boolean had = line.isFocused();
        List<Node> parts = new ArrayList<>(model.chosen().stream().map(this::chip).toList());
        line.setPromptText(model.isSingle() && !parts.isEmpty() ? "" : prompt);
        parts.add(line);
        getChildren().setAll(parts);
        if (had) {
            line.requestFocus();
        }
    }

    private Node chip(Pick pick) {
        Label name = new Label(pick.name(), pick.what().icon().node());
        name.getStyleClass().add("chip-value");
        name.setTooltip(new Tooltip(pick.name()));
        List<String> flags = pick.flags().map(desk.language()::say).toList();
        HBox chip = new HBox(name);
        flags.forEach(flag -> chip.getChildren().add(Pieces.refused(flag)));
        chip.getChildren().add(close(pick, flags));
        chip.getStyleClass().add("chip");
        return chip;
    }

    private Button close(Pick pick, List<String> flags) {
        Button close = new Button(null, Icon.CLOSE.node());
        String words = desk.say("log.remove", pick.name());
        close.getStyleClass().add("chip-close");
        close.setFocusTraversable(false);
        close.setMinWidth(USE_PREF_SIZE);
        close.setAccessibleText(Stream.concat(Stream.of(words), flags.stream()).collect(Collectors.joining(", ")));
        close.setTooltip(new Tooltip(words));
        close.setOnAction(_ -> remove(pick));
        close.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressedOnChip(event, pick));
        return close;
    }

    private void remove(Pick pick) {
        model.remove(pick);
        line.requestFocus();
    }

    private void pressed(KeyEvent event) {
        boolean atStart = line.getCaretPosition() == 0 && line.getSelection().getLength() == 0;
        switch (event.getCode()) {
            case BACK_SPACE -> {
                if (line.getText().isEmpty()) {
                    model.removeLast();
                }
            }
            case LEFT -> {
                if (atStart && !buttons().isEmpty()) {
                    buttons().getLast().requestFocus();
                    event.consume();
                }
            }
            case DOWN -> {
                model.askForLikely();
                event.consume();
            }
            default -> {}
        }
    }

    private void pressedOnChip(KeyEvent event, Pick pick) {
        List<Node> buttons = buttons();
        int at = buttons.indexOf(event.getSource());
        switch (event.getCode()) {
            case LEFT -> buttons.get(Math.max(0, at - 1)).requestFocus();
            case RIGHT -> (at + 1 < buttons.size() ? buttons.get(at + 1) : line).requestFocus();
            case DELETE, BACK_SPACE -> remove(pick);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<Node> buttons() {
        return getChildren().stream()
                .flatMap(part -> part instanceof HBox chip ? Stream.of(chip.getChildren().getLast()) : Stream.empty())
                .toList();
    }

    /** Ends what it follows. */
    void close() {
        subscriptions.unsubscribe();
        model.chosen().removeListener(change);
        line.textProperty().unbindBidirectional(model.typed());
    }
}
