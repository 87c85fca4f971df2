package it.filiera.list.ui;

import it.filiera.list.ui.AddToListModel.Choice;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A list that can be chosen, with its size and how many of the organisations it has already. */
final class ChoiceCell extends ListCell<Choice> {

    private final Desk desk;
    private final int count;
    private final Label name = new Label();
    private final Label state = new Label();
    private final HBox line = new HBox(name, state);

    /** {@code count} is how many are put on a list. */
    ChoiceCell(Desk desk, int count) {
        this.desk = desk;
        this.count = count;
        name.getStyleClass().add("list-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.getStyleClass().add("secondary");
        state.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("list-line");
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(line);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        line.setVisible(choice != null);
        if (choice != null) {
            boolean fresh = choice.list() == null;
            name.setText(fresh ? desk.say("lists.new-called", choice.name()) : choice.name());
            name.setGraphic((fresh ? Icon.ADD : Icon.LISTS).node());
            state.setText(fresh ? "" : stateOf(choice));
        }
    }

    private String stateOf(Choice choice) {
        if (choice.holding() == 0) {
            return desk.say("lists.count", choice.size());
        }
        return choice.holding() == count
                ? desk.say("lists.holds-all", count)
                : desk.say("lists.holds", choice.holding(), choice.size());
    }
}
