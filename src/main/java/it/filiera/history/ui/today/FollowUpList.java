package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The follow-ups in their groups, worked through by keys. The mark passes over headings. */
final class FollowUpList {

    private static final int PAGE = 10;

    /** Reading on begins so many rows before the end. */
    private static final int EARLY = 30;

    private final Desk desk;
    private final TodayModel model;
    private final FollowUpWork work;
    private final ListView<Row> view;
    private final ListChangeListener<Row> arrival;
    private final Subscription subscriptions;

    FollowUpList(Desk desk, TodayModel model, FollowUpWork work) {
        this.desk = desk;
        this.model = model;
        this.work = work;
        this.arrival = _ -> mark(model.selected().get());
        this.view = new ListView<>(model.rows());
        view.getStyleClass().add("follow-ups");
        view.setAccessibleText(desk.say("today.list"));
        view.setCellFactory(_ -> new RowCell(desk, model, work::tick));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                chosen(work::open);
            }
        });
        view.addEventFilter(InputEvent.ANY, _ -> readOn());
        view.setContextMenu(menu());
        model.rows().addListener(arrival);
        subscriptions = Subscription.combine(
                view.getSelectionModel().selectedItemProperty().subscribe(this::marked),
                model.selected().subscribe(this::mark),
                model.now().subscribe((_, _) -> view.refresh()));
    }

    ListView<Row> node() {
        return view;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("today.do-tick", Icon.SUCCESS, work::tick),
                item("today.do-result", Icon.NOTE, work::finish),
                item("today.do-snooze", Icon.SNOOZE, work::snooze),
                item("today.do-open", Icon.EXPAND, work::open),
                item("today.do-edit", Icon.EDIT, work::edit),
                item("today.do-remove", Icon.REMOVE, work::remove));
    }

    private MenuItem item(String title, Icon icon, Consumer<FollowUp> action) {
        MenuItem item = new MenuItem(desk.say(title), icon.node());
        item.setOnAction(_ -> chosen(action));
        return item;
    }

    private void chosen(Consumer<FollowUp> action) {
        model.selectedTask().map(Task::followUp).ifPresent(action);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int at = view.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> go(at + 1, 1);
            case UP -> go(at - 1, -1);
            case PAGE_DOWN -> go(at + PAGE, 1);
            case PAGE_UP -> go(at - PAGE, -1);
            case HOME -> go(0, 1);
            case END -> go(model.rows().size() - 1, -1);
            case SPACE -> chosen(work::tick);
            case ENTER -> chosen(work::open);
            case S -> chosen(work::snooze);
            case R -> chosen(work::finish);
            case E -> chosen(work::edit);
            case DELETE -> chosen(work::remove);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** To this row, or past a heading further in this direction; beyond the ends to the last line there is. */
    private void go(int wanted, int step) {
        List<Row> rows = model.rows();
        int at = Math.clamp(wanted, 0, Math.max(rows.size() - 1, 0));
        while (at >= 0 && at < rows.size() && rows.get(at) instanceof Row.Heading) {
            at += step;
        }
        if (at >= 0 && at < rows.size()) {
            view.getSelectionModel().clearAndSelect(at);
            view.getFocusModel().focus(at);
            show(at);
        } else if (step < 0) {
            show(0);
        }
    }

    /** With its heading, where that stands right above it. */
    private void show(int at) {
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            if (at > 0 && model.rows().get(at - 1) instanceof Row.Heading) {
                flow.scrollTo(at - 1);
            }
            flow.scrollTo(at);
        }
    }

    private void marked(@Nullable Row row) {
        if (row instanceof Row.Line(Task task)) {
            model.selected().set(task.id());
        }
    }

    private void mark(@Nullable UUID followUp) {
        int at = IntStream.range(0, view.getItems().size())
                .filter(i -> view.getItems().get(i) instanceof Row.Line(Task task) && task.id().equals(followUp))
                .findFirst()
                .orElse(-1);
        if (at >= 0 && at != view.getSelectionModel().getSelectedIndex()) {
            view.getSelectionModel().clearAndSelect(at);
            view.getFocusModel().focus(at);
            show(at);
        }
    }

    private void readOn() {
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (last != null && last.getIndex() > model.rows().size() - EARLY) {
                model.more();
            }
        }
    }

    void close() {
        model.rows().removeListener(arrival);
        subscriptions.unsubscribe();
        view.setItems(FXCollections.emptyObservableList());
    }
}
