package it.filiera.intake.ui.check;

import it.filiera.intake.CheckedCell;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.IntakeField;
import it.filiera.intake.ui.FieldWords;
import it.filiera.intake.ui.ImportDesk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The rows of the file with what was found in them. Holds positions only: what a row says is asked when it comes into sight. */
final class CheckGrid implements CheckCell.Typing {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double ROW = 40;
    private static final double WHOLE = 100;
    private static final int NINE = 9;

    /** Rows, heading included, of which the one that is looked at has to be the first. */
    private static final int FEW = 5;


    private final ImportDesk around;
    private final CheckModel model;
    private final TableView<Integer> view;
    private @Nullable String begun;
    private boolean selecting;

    /** Whether the key that is down was understood: then its letter, which comes after it, means nothing more. */
    private boolean chose;

    private List<IntakeField> shown = List.of();

    CheckGrid(ImportDesk around, CheckModel model, TableView<Integer> view) {
        this.around = around;
        this.model = model;
        this.view = view;
        view.setEditable(true);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        view.getFocusModel().focusedCellProperty().subscribe((_, at) -> moved(at));
    }

    Subscription follow() {
        return Subscription.combine(
                around.desk().theme().textSize().subscribe(this::size),
                model.overview().subscribe(this::show),
                model.busy().subscribe(this::showAgain),
                view.heightProperty().subscribe((_, _) -> revealSpot()),
                model.spot().subscribe(this::go));
    }

    private void size(int percent) {
        view.setFixedCellSize(ROW * percent / WHOLE);
        showColumns();
    }

    private void showColumns() {
        double scale = around.desk().theme().textSize().get() / WHOLE;
        shown = model.fields();
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        columns.add(line());
        shown.forEach(field -> columns.add(column(field, scale)));
        columns.getFirst().setPrefWidth(46 * scale);
        selecting = true;
        view.getColumns().setAll(columns);
        selecting = false;
        view.getSelectionModel().clearSelection();
        go(model.spot().get());
    }

    private TableColumn<Integer, CheckedRow> line() {
        TableColumn<Integer, CheckedRow> column = new TableColumn<>(around.say("wizard.line"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(model.row(row.getValue()).orElse(null)));
        column.setCellFactory(_ -> new LineCell());
        column.getStyleClass().add("line-column");
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        return column;
    }

    private TableColumn<Integer, CheckedCell> column(IntakeField field, double scale) {
        TableColumn<Integer, CheckedCell> column = new TableColumn<>(around.say(FieldWords.of(field)));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(model.cell(new Spot(row.getValue(), field)).orElse(null)));
        column.setCellFactory(_ -> new CheckCell(around, field, this));
        column.setPrefWidth(Widths.of(field) * scale);
        column.setUserData(field);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void show(Overview now) {
        if (!shown.equals(now.fields())) {
            showColumns();
        }
        selecting = true;
        if (!view.getItems().equals(now.rows())) {
            view.getItems().setAll(now.rows());
        }
        selecting = false;
        view.refresh();
        go(model.spot().get());
    }

    /** Rows that came into sight while nobody could look into them have nothing in them yet. */
    private void showAgain(boolean busy) {
        if (!busy) {
            view.refresh();
        }
    }

    /** Brings a cell into sight and marks it. */
    private void go(@Nullable Spot spot) {
        int row = spot == null ? -1 : Collections.binarySearch(view.getItems(), spot.row());
        if (spot != null && row >= 0) {
            TableColumn<Integer, ?> column = view.getColumns().get(model.fields().indexOf(spot.field()) + 1);
            TablePosition<?, ?> focused = view.getFocusModel().getFocusedCell();
            if (focused.getRow() != row || focused.getTableColumn() != column || view.getSelectionModel().isEmpty()) {
                selecting = true;
                view.getSelectionModel().clearAndSelect(row, column);
                view.getFocusModel().focus(row, column);
                selecting = false;
                reveal(row, column);
            }
        }
    }

    /** What stands below the grid comes and goes with what is marked in it. */
    private void revealSpot() {
        TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
        if (model.spot().get() != null && at != null && at.getRow() >= 0) {
            view.layout();
            reveal(at.getRow(), null);
        }
    }

    private void reveal(int row, @Nullable TableColumn<Integer, ?> column) {
        boolean seen = view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && row > flow.getFirstVisibleCell().getIndex()
                && row < flow.getLastVisibleCell().getIndex();
        if (!seen) {
            view.scrollTo(view.getHeight() < view.getFixedCellSize() * FEW ? row : Math.max(0, row - 2));
        }
        if (column != null) {
            view.scrollToColumn(column);
        }
    }

    private void moved(@Nullable TablePosition<?, ?> at) {
        if (!selecting && at != null && at.getRow() >= 0 && at.getRow() < view.getItems().size()
                && at.getTableColumn() != null && at.getTableColumn().getUserData() instanceof IntakeField field) {
            model.spot().set(new Spot(view.getItems().get(at.getRow()), field));
        }
    }

    private void pressed(KeyEvent event) {
        chose = event.getTarget() == view && !event.isShortcutDown() && !event.isAltDown() && handled(event);
        if (chose) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey() || code.isKeypadKey()) {
            int digit = digit(code.getName());
            return digit == 0 ? model.leaveEmpty() : digit > 0 && digit <= NINE && model.choose(digit - 1);
        }
        return switch (code) {
            case ENTER, F2 -> edit(null);
            case DELETE, BACK_SPACE -> model.clear();
            default -> false;
        };
    }

    private static int digit(String key) {
        char last = key.charAt(key.length() - 1);
        return Character.isDigit(last) ? last - '0' : -1;
    }

    /** A letter begins an edit with itself; digits do where there is nothing to choose from. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean prints = letter.length() == 1 && letter.charAt(0) > ' ' && letter.charAt(0) != 127;
        boolean chooses = !letter.isEmpty() && Character.isDigit(letter.charAt(0)) && model.hasOffers();
        if (event.getTarget() == view && prints && !chose && !chooses && !event.isShortcutDown() && !event.isAltDown() && edit(letter)) {
            event.consume();
        }
    }

    private boolean edit(@Nullable String with) {
        TablePosition<Integer, ?> at = at();
        begun = with;
        if (at != null) {
            view.edit(at.getRow(), at.getTableColumn());
        }
        return at != null;
    }

    private @Nullable TablePosition<Integer, ?> at() {
        TablePosition<Integer, ?> at = view.getFocusModel().getFocusedCell();
        return at != null && at.getTableColumn() != null && at.getTableColumn().getUserData() != null ? at : null;
    }

    @Override
    public @Nullable String begun() {
        String text = begun;
        begun = null;
        return text;
    }

    @Override
    public void put(String text) {
        model.put(text);
    }

    @Override
    public void over() {
        view.requestFocus();
    }

    /** The line of the file; red where the row is refused as it stands. */
    private static final class LineCell extends TableCell<Integer, CheckedRow> {

        @Override
        protected void updateItem(@Nullable CheckedRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : Long.toString(row.line()));
            pseudoClassStateChanged(REFUSED, row != null && row.isRefused());
        }
    }
}
