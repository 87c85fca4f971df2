package it.filiera.history.ui.log;

import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The files of the form. */
final class FilesPart {

    private static final int KILO = 1024;

    private final Desk desk;
    private final LogForm form;
    private final VBox box;
    private final ListChangeListener<Draft.File> change = _ -> show();

    FilesPart(Desk desk, LogForm form, VBox box) {
        this.desk = desk;
        this.form = form;
        this.box = box;
        form.files().addListener(change);
        show();
    }

    private void show() {
        box.getChildren().setAll(form.files().stream().map(this::row).toList());
    }

    private Node row(Draft.File file) {
        Label name = new Label(file.name(), Icon.ATTACH.node());
        name.setMinWidth(0);
        Label size = new Label(desk.say("log.file-size", Math.ceilDiv(file.bytes(), KILO)));
        size.getStyleClass().add("quiet");
        size.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = new Button(null, Icon.CLOSE.node());
        String words = desk.say("log.remove", file.name());
        remove.getStyleClass().addAll("flat", "bar-button", "small");
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(_ -> form.files().remove(file));
        HBox row = new HBox(name, size, space, remove);
        row.getStyleClass().add("file");
        return row;
    }

    void close() {
        form.files().removeListener(change);
    }
}
