package it.filiera.history.ui.timeline;

import it.filiera.search.Marked;
import it.filiera.ui.Desk;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Shows the rows of a timeline in a list, reads on as one scrolls, and comes back to where it was. */
final class TimelineList {

    /** So many rows before the end of what was read, more is read. */
    private static final int AHEAD = 20;

    /** The bar at the side, in pixels at 100 %. */
    private static final double BAR = 16;

    private static final double WHOLE = 100;

    private final ListView<TimelineRow> list;
    private final Desk desk;
    private final TimelineModel model;
    private final ReadOnlyDoubleWrapper room = new ReadOnlyDoubleWrapper();

    TimelineList(ListView<TimelineRow> list, Desk desk, TimelineModel model, Doing doing, Function<String, Function<String, Marked>> marking) {
        this.list = list;
        this.desk = desk;
        this.model = model;
        TimelineDesk around = new TimelineDesk(
                desk, model, doing, new EntryWords(desk.language().messages().get()), marking, room.getReadOnlyProperty());
        list.setCellFactory(_ -> new TimelineCell(around));
        list.setItems(model.rows());
        new TimelineKeys(around, list).listen();
        // rows are added by what a person does, never by a layout: a list must not change while it is laid out
        list.addEventFilter(ScrollEvent.SCROLL, _ -> scrolled());
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> scrolled());
        list.getFocusModel().focusedIndexProperty().subscribe(index -> readAhead(index.intValue()));
        list.widthProperty().subscribe(_ -> fit());
        // a row that was there before stands on as it is, but other words are marked in it
        model.sought()
                .when(list.sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe((_, _) -> list.refresh());
        list.skinProperty().subscribe(_ -> list.scrollTo(model.firstVisible()));
        list.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                model.firstVisible(firstVisible());
            }
        });
    }

    private void fit() {
        double now = list.getWidth() - BAR * desk.theme().textSize().get() / WHOLE;
        if (now != room.get()) {
            room.set(now);
            list.refresh();
        }
    }

    private int firstVisible() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : model.firstVisible();
    }

    private void scrolled() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getLastVisibleCell() != null) {
            readAhead(flow.getLastVisibleCell().getIndex());
        }
    }

    private void readAhead(int row) {
        if (row >= list.getItems().size() - AHEAD) {
            model.more();
        }
    }
}
