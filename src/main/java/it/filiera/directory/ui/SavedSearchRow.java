package it.filiera.directory.ui;

import it.filiera.list.SavedList;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.NameController;
import it.filiera.ui.NameController.Question;
import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A saved search: a click asks it; F2 renames, Del deletes, and so does its menu. */
final class SavedSearchRow extends HBox {

    private static final double MOST_OF_TOOLTIP = 360;

    private final SavedList search;
    private final Desk desk;
    private final Asking asking;
    private final Button button = new Button(null, Icon.SAVED_SEARCH.node());

    SavedSearchRow(SavedSearchesModel.Entry entry, Desk desk, Asking asking) {
        this.search = entry.search();
        this.desk = desk;
        this.asking = asking;
        Locale locale = desk.language().locale();
        String number = NumberFormat.getIntegerInstance(locale).format(entry.count());
        String description = search.description() == null ? SavedSearchesModel.query(search) : search.description().in(locale);
        Label count = new Label(number);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        button.setText(search.name().in(locale));
        button.setAccessibleText(search.name().in(locale) + ", " + number);
        button.getStyleClass().add("saved-search");
        button.setMaxWidth(Double.MAX_VALUE);
        Tooltip tooltip = new Tooltip(search.name().in(locale) + "\n" + description);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(MOST_OF_TOOLTIP);
        button.setTooltip(tooltip);
        button.setOnAction(_ -> asking.box().ask(SavedSearchesModel.query(search)));
        button.setContextMenu(menu());
        button.setOnKeyPressed(this::pressed);
        HBox.setHgrow(button, Priority.ALWAYS);
        getStyleClass().add("facet-row");
        getChildren().addAll(button, count);
    }

    private ContextMenu menu() {
        MenuItem rename = new MenuItem(desk.say("saved.rename"), Icon.EDIT.node());
        rename.setOnAction(_ -> rename());
        MenuItem delete = new MenuItem(desk.say("saved.delete"), Icon.REMOVE.node());
        delete.setOnAction(_ -> asking.saved().delete(search));
        return new ContextMenu(rename, delete);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            rename();
        } else if (event.getCode() == KeyCode.DELETE) {
            asking.saved().delete(search);
        }
    }

    private void rename() {
        String present = search.name().in(desk.language().locale());
        Question question = new Question(desk.say("saved.rename"), desk.say("saved.name"), desk.say("saved.take"), present);
        NameController.under(button, desk, question, (name, done, refused) -> asking.saved()
                .rename(search, name, done, refused));
    }
}
