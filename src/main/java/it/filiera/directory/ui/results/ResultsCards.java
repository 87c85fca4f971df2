package it.filiera.directory.ui.results;

import it.filiera.search.Marked;
import it.filiera.search.Highlights;
import it.filiera.directory.ui.Directory.Answer;
import it.filiera.directory.ui.Directory.Row;
import it.filiera.ui.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The rows as cards, as many beside each other as there is room for. Each item of the list is one line of cards. */
final class ResultsCards implements ResultsList {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Pixels at a text size of 100 %. */
    private static final double CARD = 300;

    private static final double WHOLE = 100;
    private static final int LINES_OF_PAGE = 3;

    private final Desk desk;
    private final ResultsModel model;
    private final ListView<List<Row>> list = new ListView<>();
    private final Subscription subscriptions;
    private int across = 2;

    ResultsCards(Desk desk, ResultsModel model) {
        this.desk = desk;
        this.model = model;
        list.getStyleClass().add("cards");
        list.setAccessibleText(desk.say("directory.title"));
        list.setCellFactory(_ -> new Line());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.skinProperty().subscribe(skin -> {
            if (skin != null) {
                appeared();
            }
        });
        subscriptions = Subscription.combine(
                model.rows().answer().subscribe(this::show),
                model.rows().names().subscribe((_, _) -> list.refresh()),
                model.rows().ticked().subscribe((_, _) -> list.refresh()),
                model.rows().selected().subscribe((_, _) -> showSelected()),
                list.widthProperty().subscribe(width -> fit(width.doubleValue())));
    }

    @Override
    public ListView<List<Row>> node() {
        return list;
    }

    private void fit(double width) {
        int fitting = Math.max(1, (int) (width / (CARD * desk.theme().textSize().get() / WHOLE)));
        if (width > 0 && fitting != across) {
            int first = firstVisible();
            across = fitting;
            show(model.rows().answer().get());
            list.scrollTo(first / across);
        }
    }

    private void show(Answer answer) {
        List<List<Row>> lines = new ArrayList<>();
        for (int from = 0; from < answer.rows().size(); from += across) {
            lines.add(answer.rows().subList(from, Math.min(from + across, answer.rows().size())));
        }
        boolean others = list.getItems().isEmpty()
                || lines.isEmpty()
                || !lines.getFirst().getFirst().id().equals(list.getItems().getFirst().getFirst().id());
        list.getItems().setAll(lines);
        if (others) {
            list.scrollTo(0);
        }
    }

    private void appeared() {
        list.scrollTo(model.firstVisible() / across);
    }

    /** The row that stands first, or stood there in the view before. */
    private int firstVisible() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex() * across
                : model.firstVisible();
    }

    private void move(KeyEvent event) {
        if (event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        int all = model.rows().answer().get().rows().size();
        int steps = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -across;
            case DOWN -> across;
            case PAGE_UP -> -across * LINES_OF_PAGE;
            case PAGE_DOWN -> across * LINES_OF_PAGE;
            case HOME -> -all;
            case END -> all;
            default -> 0;
        };
        if (steps != 0) {
            model.move(steps);
            event.consume();
        }
    }

    private void showSelected() {
        list.refresh();
        List<UUID> ids = model.rows().answer().get().rows().stream().map(Row::id).toList();
        int line = ids.indexOf(model.rows().selected().get()) / across;
        list.scrollTo(Math.max(0, line - 1));
        if (line >= list.getItems().size() - 2) {
            model.rows().more();
        }
    }

    @Override
    public void close() {
        model.firstVisible(firstVisible());
        subscriptions.unsubscribe();
    }

    private final class Line extends ListCell<List<Row>> {

        @Override
        protected void updateItem(@Nullable List<Row> rows, boolean empty) {
            super.updateItem(rows, empty);
            setText(null);
            setGraphic(rows == null ? null : line(rows));
        }

        private HBox line(List<Row> rows) {
            HBox line = new HBox();
            line.getStyleClass().add("card-line");
            line.prefWidthProperty().bind(list.widthProperty().subtract(24));
            Highlights highlights = model.highlights();
            FactWords words = model.words();
            for (Row row : rows) {
                line.getChildren().add(card(row, highlights, words));
            }
            for (int missing = rows.size(); missing < across; missing++) {
                line.getChildren().add(grown(new HBox()));
            }
            return line;
        }

        private HBox card(Row row, Highlights highlights, FactWords words) {
            Marked activity = highlights.in(words.activity(row.organisation()).orElse(""), row.hit().matched()).fromMatch();
            Marked name = highlights.in(row.organisation().name(), row.hit().matched());
            FirmCard card = new FirmCard(desk, name, activity).facts(row.organisation(), words);
            HBox.setHgrow(card, Priority.ALWAYS);
            HBox box = new HBox(tick(row), card);
            box.getStyleClass().add("result-card");
            box.pseudoClassStateChanged(CHOSEN, row.id().equals(model.rows().selected().get()));
            box.pseudoClassStateChanged(ResultRow.TICKED, model.rows().ticked().get().contains(row.id()));
            box.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> press(row.id(), event));
            return grown(box);
        }

        private CheckBox tick(Row row) {
            CheckBox box = new CheckBox();
            box.setAccessibleText(row.organisation().name());
            box.setFocusTraversable(false);
            box.setSelected(model.rows().ticked().get().contains(row.id()));
            box.setOnAction(_ -> model.ticks().toggle(row.id()));
            return box;
        }

        private HBox grown(HBox box) {
            box.setPrefWidth(1);
            HBox.setHgrow(box, Priority.ALWAYS);
            return box;
        }

        private void press(UUID id, MouseEvent event) {
            if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown()) {
                model.ticks().extendTo(id);
            } else if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown()) {
                model.ticks().toggle(id);
            } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open(id);
            } else {
                model.rows().selected().set(id);
            }
        }
    }
}
