package it.filiera.history.ui.today;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One who is offered, with what tells them from others of the same name. */
final class WhomCell extends ListCell<Whom> {

    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(name, detail);

    WhomCell() {
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
            setAccessibleText(whom.named().name() + " " + whom.detail());
        }
    }
}
