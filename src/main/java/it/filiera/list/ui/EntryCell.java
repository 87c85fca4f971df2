package it.filiera.list.ui;

import it.filiera.list.ListEntry;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An organisation on a list: its place, who it is, why it is there. F2 or a click edits the note; a drag moves it. */
final class EntryCell extends ListCell<ListEntry> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Desk desk;
    private final ListsModel model;
    private final Label place = new Label();
    private final Hyperlink name = new Hyperlink();
    private final Label town = new Label();
    private final Label note = new Label();
    private final TextField field = new TextField();
    private final StackPane why = new StackPane(note, field);
    private final Button remove = new Button(null, Icon.REMOVE.node());
    private final HBox line;

    EntryCell(Desk desk, ListsModel model) {
        this.desk = desk;
        this.model = model;
        place.setGraphic(Icon.DRAG.node());
        place.getStyleClass().add("entry-place");
        place.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("entry-name");
        name.setFocusTraversable(false);
        name.setOnAction(_ -> model.open(getItem()));
        town.getStyleClass().add("secondary");
        VBox who = new VBox(name, town);
        who.getStyleClass().add("entry-who");
        note.getStyleClass().add("entry-note");
        note.setMaxWidth(Double.MAX_VALUE);
        note.setWrapText(true);
        note.setOnMouseClicked(_ -> getListView().edit(getIndex()));
        field.setAccessibleText(desk.say("lists.note"));
        field.setPromptText(desk.say("lists.note-prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((_, now) -> {
            if (!now && isEditing()) {
                save();
            }
        });
        why.setMinWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        remove.getStyleClass().addAll("flat", "entry-remove");
        remove.setFocusTraversable(false);
        remove.setAccessibleText(desk.say("lists.remove"));
        remove.setTooltip(new Tooltip(desk.say("lists.remove-hint")));
        remove.setOnAction(_ -> {
            getListView().getSelectionModel().clearAndSelect(getIndex());
            model.removeSelected();
        });
        line = new HBox(place, who, why, remove);
        line.getStyleClass().add("entry");
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(line);
        dragged();
    }

    @Override
    protected void updateItem(@Nullable ListEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        line.setVisible(entry != null);
        if (entry != null) {
            boolean chosen = getListView().isEditable();
            place.setText(String.valueOf(getIndex() + 1));
            place.getGraphic().setVisible(chosen);
            name.setText(entry.name());
            town.setText(entry.closed() ? desk.say("lists.closed") : Objects.requireNonNullElse(entry.place(), ""));
            note.setText(Objects.requireNonNullElse(entry.note(), chosen ? desk.say("lists.note-prompt") : ""));
            note.pseudoClassStateChanged(MISSING, entry.note() == null);
            remove.setVisible(chosen);
            setAccessibleText(desk.say("lists.entry", getIndex() + 1, entry.name(), Objects.requireNonNullElse(entry.note(), "")));
            show(isEditing());
        }
    }

    private void show(boolean editing) {
        note.setVisible(!editing);
        Pieces.show(field, editing);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(Objects.requireNonNullElse(getItem().note(), ""));
            show(true);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
        } else {
            return;
        }
        getListView().requestFocus();
        event.consume();
    }

    private void save() {
        ListEntry entry = getItem();
        String text = field.getText();
        cancelEdit();
        model.note(entry, text);
    }

    private void dragged() {
        setOnDragDetected(event -> {
            if (getItem() != null && getListView().isEditable()) {
                ClipboardContent content = new ClipboardContent();
                content.putString(getItem().id().toString());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (entry(event) != null) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(TARGET, true);
                event.consume();
            }
        });
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(event -> {
            ListEntry entry = entry(event);
            if (entry != null) {
                model.moveTo(entry, getIndex());
            }
            event.setDropCompleted(entry != null);
            event.consume();
        });
    }

    /** The entry that is dragged here, when it is one of this list. */
    private @Nullable ListEntry entry(DragEvent event) {
        String id = event.getDragboard().getString();
        return getItem() == null || id == null
                ? null
                : getListView().getItems().stream()
                        .filter(entry -> entry.id().toString().equals(id) && getListView().isEditable())
                        .findFirst()
                        .orElse(null);
    }
}
