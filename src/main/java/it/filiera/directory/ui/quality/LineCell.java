package it.filiera.directory.ui.quality;

import it.filiera.directory.QualityIssue;
import it.filiera.directory.QualityIssue.Section;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A figure with what to do about it; the first of a section carries the section's heading. */
final class LineCell extends ListCell<Line> {

    private final Desk desk;
    private final QualityModel model;
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label todo = new Label();
    private final Tooltip whole = new Tooltip();
    private final Share share = new Share();
    private final VBox words = new VBox(name, todo);
    private final HBox line = new HBox(words, share);
    private final VBox lines = new VBox(heading, line);

    LineCell(Desk desk, QualityModel model) {
        this.desk = desk;
        this.model = model;
        heading.getStyleClass().add("quality-section");
        todo.getStyleClass().add("quality-todo");
        words.getStyleClass().add("quality-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("quality-line");
        line.setOnMouseClicked(_ -> open());
        lines.setMinWidth(0);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(lines);
    }

    private void open() {
        if (getItem() != null) {
            model.open(getItem());
        }
    }

    @Override
    protected void updateItem(@Nullable Line item, boolean empty) {
        super.updateItem(item, empty);
        lines.setVisible(item != null);
        if (item != null) {
            boolean first = getIndex() == 0 || getListView().getItems().get(getIndex() - 1).section() != item.section();
            heading.setText(desk.say("quality.section." + item.section().code()));
            heading.setGraphic(icon(item.section()).node());
            Pieces.show(heading, first);
            show(item);
        }
    }

    private void show(Line item) {
        QualityIssue issue = item.issue();
        String named = desk.say(issue == null ? "quality.none." + item.section().code() : "quality.issue." + issue.code());
        String what = issue == null ? "" : desk.say("quality.todo." + issue.code());
        name.setText(named);
        name.setGraphic(issue == null ? Icon.SUCCESS.node() : null);
        todo.setText(what);
        whole.setText(what);
        todo.setTooltip(whole);
        Pieces.show(todo, issue != null);
        Pieces.show(share, issue != null);
        share.show(item.count(), item.total(), desk);
        String section = desk.say("quality.section." + item.section().code());
        setAccessibleText(
                issue == null
                        ? section + ": " + named
                        : desk.say("quality.line", section, named, item.count(), item.total(), Share.percent(item.count(), item.total(), desk)));
        setAccessibleHelp(what);
    }

    private static Icon icon(Section section) {
        return switch (section) {
            case MISSING -> Icon.UNKNOWN;
            case INVALID -> Icon.FAILURE;
            case STALE -> Icon.STALE;
            case CONTRADICTORY -> Icon.DIFFERENT;
            case UNSOURCED -> Icon.SOURCE;
        };
    }
}
