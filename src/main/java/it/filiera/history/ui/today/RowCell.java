package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.ui.Desk;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A follow-up of the list, or the heading of a group. */
final class RowCell extends ListCell<Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private final Desk desk;
    private final TodayModel model;
    private final FollowUpLine line;
    private final Label group = new Label();
    private final Label count = new Label();
    private final HBox heading = new HBox(group, count);

    RowCell(Desk desk, TodayModel model, Consumer<FollowUp> ticked) {
        this.desk = desk;
        this.model = model;
        this.line = new FollowUpLine(desk, ticked);
        getStyleClass().add("today-row");
        heading.getStyleClass().add("group-head");
        group.getStyleClass().add("section-title");
        count.getStyleClass().add("count-badge");
        setPrefWidth(0); // as wide as the list and never wider
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof Row.Heading || row == null);
        switch (row) {
            case null -> setGraphic(null);
            case Row.Heading(Urgency urgency, int many) -> showHeading(urgency, many);
            case Row.Line(Task task) -> {
                line.withOfficer(!(model.whose().get() instanceof Whose.Mine)).show(task, model.now().getValue());
                setGraphic(line);
                setAccessibleText(line.getAccessibleText());
            }
        }
    }

    private void showHeading(Urgency urgency, int many) {
        group.setText(desk.say("today.group." + urgency.code()));
        group.pseudoClassStateChanged(OVERDUE, urgency == Urgency.OVERDUE);
        count.setText(String.valueOf(many));
        count.setVisible(many > 0);
        setGraphic(heading);
        setAccessibleText(group.getText() + ", " + many);
    }
}
