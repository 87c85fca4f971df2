package it.filiera.directory.ui.quality;

import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import it.filiera.vocabulary.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A line in which one types what one looks for, and what there is below it. The focus stays in the line, arrows move the mark. */
final class ScopeController implements Screen {

    private final List<Choice> all;
    private final Consumer<@Nullable String> choose;
    private final Parent root;
    private Runnable taken = () -> {};

    @FXML
    private TextField field;

    @FXML
    private ListView<Choice> choices;

    /** {@code code} is null for all of them. */
    record Choice(@Nullable String code, String name) {}

    ScopeController(Desk desk, List<Choice> all, Consumer<@Nullable String> choose) {
        this.all = all;
        this.choose = choose;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    /** All of them first, then by name. */
    static List<Choice> choices(String all, List<String> codes, UnaryOperator<String> names) {
        return Stream.concat(
                        Stream.of(new Choice(null, all)),
                        codes.stream().map(code -> new Choice(code, names.apply(code))).sorted(Comparator.comparing(choice -> Words.folded(choice.name()))))
                .toList();
    }

    /** Who takes this away when something was chosen. */
    void takenBy(Runnable away) {
        taken = away;
    }

    @FXML
    private void initialize() {
        choices.setCellFactory(_ -> new Cell());
        choices.setOnMouseClicked(_ -> take());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(this::offer);
    }

    private void offer(String typed) {
        String begun = Words.folded(typed);
        choices.getItems().setAll(all.stream().filter(choice -> (" " + Words.folded(choice.name())).contains(" " + begun)).toList());
        choices.getSelectionModel().selectFirst();
        say();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choices.getSelectionModel().selectNext();
            case UP -> choices.getSelectionModel().selectPrevious();
            case ENTER -> take();
            default -> {
                return;
            }
        }
        choices.scrollTo(Math.max(0, choices.getSelectionModel().getSelectedIndex() - 1));
        say();
        event.consume();
    }

    /** What Enter takes, for who hears it only. */
    private void say() {
        Choice marked = choices.getSelectionModel().getSelectedItem();
        field.setAccessibleHelp(marked == null ? "" : marked.name());
    }

    private void take() {
        Choice chosen = choices.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taken.run();
            choose.accept(chosen.code());
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    @Override
    public void close() {}

    private static final class Cell extends ListCell<Choice> {

        private final Label name = new Label();

        @Override
        protected void updateItem(@Nullable Choice item, boolean empty) {
            super.updateItem(item, empty);
            setPrefWidth(0);
            name.setText(item == null ? "" : item.name());
            setGraphic(item == null ? null : name);
        }
    }
}
