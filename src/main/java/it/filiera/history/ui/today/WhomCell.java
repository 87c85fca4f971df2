package it.filiera.history.ui.today;

import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One who is offered, with what tells them from others of the same name. */
final class WhomCell extends ListCell<Whom> {

    private final Desk desk;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox();

    WhomCell(Desk desk) {
        this.desk = desk;
        line.getStyleClass().add("offer");
        detail.getStyleClass().add("secondary");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Whom whom, boolean empty) {
        super.updateItem(whom, empty);
        setGraphic(whom == null ? null : line);
        if (whom != null) {
            name.setText(whom.named().name());
            name.setGraphic(whom.kind().icon().node());
            detail.setText(whom.detail());
            line.getChildren().setAll(name);
            whom.named().flags().map(desk.language()::say).map(Pieces::refused).forEach(line.getChildren()::add);
            line.getChildren().add(detail);
            setAccessibleText(whom.named().told(desk.language().messages().get()) + " " + whom.detail());
        }
    }
}
