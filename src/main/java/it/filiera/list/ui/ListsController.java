package it.filiera.list.ui;

import it.filiera.list.ListEntry;
import it.filiera.list.SavedList;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The lists at the left, the organisations of one at the right. */
final class ListsController implements Screen {

    private final ListDesk around;
    private final Desk desk;
    private final ListsModel model;
    private final Naming naming;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean showing;

    @FXML
    private Button create;

    @FXML
    private ListView<Row> lists;

    @FXML
    private Node page;

    @FXML
    private Label name;

    @FXML
    private Label description;

    @FXML
    private Label about;

    @FXML
    private Button combine;

    @FXML
    private MenuButton more;

    @FXML
    private ListView<ListEntry> entries;

    @FXML
    private Node nobody;

    @FXML
    private Label nobodyTitle;

    @FXML
    private Label nobodyHint;

    @FXML
    private Label hint;

    ListsController(ListDesk around, ListsModel model) {
        this.around = around;
        this.desk = around.desk();
        this.model = model;
        this.naming = new Naming(around, model);
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        lists.setCellFactory(_ -> new RowCell(around));
        lists.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnLists);
        entries.setCellFactory(_ -> new EntryCell(desk, model));
        entries.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        entries.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnEntries);
        subscriptions = Subscription.combine(
                lists.getSelectionModel().selectedItemProperty().subscribe((_, row) -> choose(row)),
                entries.getSelectionModel().selectedItemProperty().subscribe((_, _) -> select()),
                model.rows().subscribe(this::showRows),
                model.chosen().subscribe((_, _) -> showRows(model.rows().get())),
                model.shown().subscribe(this::show));
    }

    private void choose(@Nullable Row row) {
        if (row != null && !showing) {
            model.chosen().set(row.list().id());
        }
    }

    private void select() {
        if (!showing) {
            model.selected().set(entries.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .map(ListEntry::organisation)
                    .toList());
        }
    }

    private void showRows(List<Row> rows) {
        showing = true;
        if (!lists.getItems().equals(rows)) {
            lists.getItems().setAll(rows);
        }
        rows.stream()
                .filter(row -> row.list().id().equals(model.chosen().get()))
                .findFirst()
                .ifPresentOrElse(lists.getSelectionModel()::select, lists.getSelectionModel()::clearSelection);
        combine.setDisable(rows.size() < 2);
        showing = false;
    }

    private void show(@Nullable Shown shown) {
        page.setVisible(shown != null);
        if (shown != null) {
            SavedList list = shown.list();
            name.setText(around.name(list));
            description.setText(list.description() == null ? "" : list.description().in(desk.language().locale()));
            description.setManaged(list.description() != null);
            about.setText(aboutOf(shown));
            more.getItems().setAll(naming.menu(list, more));
            hint.setText(hintOf(shown));
            showEntries(shown);
        }
    }

    private String aboutOf(Shown shown) {
        SavedList list = shown.list();
        String whose = desk.say(list.isSearch() ? "lists.about-search" : around.isMine(list) ? "lists.about-mine" : whoseElse(list));
        String number = desk.say("lists.count", shown.total());
        return list.query() == null ? whose + " · " + number : whose + " · " + number + " · " + list.query().strip();
    }

    private static String whoseElse(SavedList list) {
        return list.owner() == null ? "lists.about-everybodys" : "lists.about-colleagues";
    }

    private String hintOf(Shown shown) {
        if (shown.total() > shown.entries().size()) {
            return desk.say("lists.hint-more", shown.entries().size(), shown.total());
        }
        return desk.say(shown.list().isSearch() ? "lists.hint-search" : "lists.hint-keys");
    }

    private void showEntries(Shown shown) {
        showing = true;
        if (!entries.getItems().equals(shown.entries())) {
            entries.getItems().setAll(shown.entries());
        }
        entries.getSelectionModel().clearSelection();
        IntStream.range(0, shown.entries().size())
                .filter(i -> model.selected().get().contains(shown.entries().get(i).organisation()))
                .forEach(entries.getSelectionModel()::select);
        entries.setEditable(!shown.list().isSearch());
        entries.setVisible(!shown.entries().isEmpty());
        nobody.setVisible(shown.entries().isEmpty());
        nobodyTitle.setText(desk.say(shown.list().isSearch() ? "lists.found-nothing" : "lists.nobody"));
        nobodyHint.setText(desk.say(shown.list().isSearch() ? "lists.found-nothing-hint" : "lists.nobody-hint"));
        hint.setVisible(!shown.entries().isEmpty());
        showing = false;
    }

    private void pressedOnLists(KeyEvent event) {
        switch (event.getCode()) {
            case F2 -> rename();
            case DELETE -> shown(model::delete);
            case ENTER, RIGHT -> toEntries();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void toEntries() {
        if (entries.isVisible()) {
            entries.requestFocus();
            if (entries.getSelectionModel().isEmpty()) {
                entries.getSelectionModel().selectFirst();
            }
        }
    }

    private void pressedOnEntries(KeyEvent event) {
        ListEntry entry = entries.getSelectionModel().getSelectedItem();
        if (entries.getEditingIndex() >= 0 || entry == null) {
            return;
        }
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(entry, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER) {
            model.open(entry);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.removeSelected();
        } else if (event.getCode() == KeyCode.LEFT) {
            lists.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    /** One at a time, and what moves stays in sight. */
    private void move(ListEntry entry, int places) {
        model.selected().set(List.of(entry.organisation()));
        model.move(entry, places);
        int index = entries.getSelectionModel().getSelectedIndex();
        entries.getFocusModel().focus(index);
        entries.scrollTo(Math.max(0, index - 1));
    }

    private void shown(Consumer<SavedList> work) {
        Shown shown = model.shown().get();
        if (shown != null) {
            work.accept(shown.list());
        }
    }

    @FXML
    private void openInDirectory() {
        shown(model::openInDirectory);
    }

    @FXML
    private void combine() {
        shown(model::combine);
    }

    /** Asks for the name of a new list. */
    @FXML
    void create() {
        naming.create(create);
    }

    private void rename() {
        shown(list -> naming.rename(list, more));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subject subject() {
        List<UUID> selected = model.selected().get();
        return Subject.organisations(selected);
    }

    @Override
    public void focus() {
        lists.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
