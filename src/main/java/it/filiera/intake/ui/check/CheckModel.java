package it.filiera.intake.ui.check;

import it.filiera.exchange.RefusedRows;
import it.filiera.intake.CheckedCell;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.Checks;
import it.filiera.intake.Finding;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Mapping;
import it.filiera.intake.Rule;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.table.Table;
import it.filiera.ui.Job;
import it.filiera.ui.Tasks;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The checked rows of a table and what a person changes in them. Checks are not for several threads: as long as a change is made in the
 * background, nobody looks into them here, and the next change waits. FX thread only.
 */
public final class CheckModel {

    /** Rows are made when they are asked for; those in sight are asked for again with every cell. */
    private static final int REMEMBERED = 200;

    private final ImportDesk around;
    private final Tasks tasks;
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(new Filter.All());
    private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> everywhere = new SimpleObjectProperty<>(true);
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<@Nullable Job> running = new ReadOnlyObjectWrapper<>();
    private @Nullable Checks checks;
    private @Nullable Table table;
    private @Nullable Mapping mapping;
    private final Map<Integer, CheckedRow> looked = new HashMap<>();

    private record Begun(Checks checks, Overview overview) {}

    public CheckModel(ImportDesk around) {
        this.around = around;
        this.tasks = around.desk().tasks();
        filter.subscribe((_, _) -> change(_ -> {}));
    }

    /** Checks a table, unless it was checked with this mapping already: then what was changed since stays. */
    public void begin(Table read, Mapping chosen, Runnable done) {
        if (read == table && chosen.equals(mapping)) {
            done.run();
        } else {
            Job job = new Job(Message.of("wizard.check.job", read.rows().size()), tasks);
            busy.set(true);
            running.set(job);
            tasks.run(job, () -> check(read, chosen, job), begun -> {
                busy.set(false);
                running.set(null);
                begun.ifPresent(some -> {
                    begun(some, read, chosen);
                    done.run();
                });
            }, this::failed);
        }
    }

    private Optional<Begun> check(Table read, Mapping chosen, Job job) {
        return around.intake().check(read, chosen, job::goesOn).map(made -> new Begun(made, Overview.of(made, new Filter.All())));
    }

    private void begun(Begun begun, Table read, Mapping chosen) {
        table = read;
        mapping = chosen;
        checks = null; // which rows are shown is known already: nothing has to be asked again when the filter goes
        looked.clear();
        spot.set(null);
        overview.set(Overview.NOTHING);
        filter.set(new Filter.All());
        checks = begun.checks();
        overview.set(begun.overview());
    }

    private void failed(Throwable reason) {
        busy.set(false);
        running.set(null);
        queue.clear();
        around.refused(reason, around.desk().notices()::refuse);
    }

    /** What was found, and which rows are shown. */
    ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** The cell that is looked at. */
    ObjectProperty<@Nullable Spot> spot() {
        return spot;
    }

    /** Whether what is decided for a cell holds for all cells of its field that have the same original. */
    ObjectProperty<Boolean> everywhere() {
        return everywhere;
    }

    /** Whether rows are being checked, so that nobody can look into them. */
    public ReadOnlyObjectProperty<Boolean> busy() {
        return busy.getReadOnlyProperty();
    }

    List<IntakeField> fields() {
        return overview.get().fields();
    }

    /** The check of a whole table as long as it runs, to be stopped. */
    public ReadOnlyObjectProperty<@Nullable Job> running() {
        return running.getReadOnlyProperty();
    }

    /** Rows that are ready as they stand. */
    public int ready() {
        return overview.get().size() - overview.get().refused();
    }

    /** The checks; null before there are any. Who reads them in the background says so before and after. */
    public @Nullable Checks checks() {
        return checks;
    }

    /** As long as somebody reads them in the background, nobody looks into the rows here or changes them. */
    public void lend(boolean lent) {
        busy.set(lent);
        whenIdle(() -> {});
    }

    /** Nothing while rows are being checked. */
    Optional<CheckedRow> row(int row) {
        Checks made = checks;
        if (made == null || busy.get()) {
            return Optional.empty();
        }
        if (looked.size() > REMEMBERED) {
            looked.clear();
        }
        return Optional.of(looked.computeIfAbsent(row, made::row));
    }

    Optional<CheckedCell> cell(Spot at) {
        return row(at.row()).map(row -> row.cells().get(at.field()));
    }

    private Optional<CheckedCell> here() {
        return Optional.ofNullable(spot.get()).flatMap(this::cell);
    }

    /** Takes the offer at this place, from 0, of the cell that is looked at; false where there is none. While rows are checked it waits. */
    boolean choose(int offer) {
        if (busy.get()) {
            queue.add(() -> choose(offer));
            return true;
        }
        Optional<String> value = here().map(CheckedCell::finding)
                .filter(finding -> offer < finding.offers().size())
                .map(finding -> finding.offers().get(offer).value())
                .filter(text -> !text.isEmpty());
        value.ifPresent(this::put);
        return value.isPresent();
    }

    /** Puts a value into the cell that is looked at, and into its equals where that is wanted. */
    void put(String value) {
        Spot at = Objects.requireNonNull(spot.get());
        boolean equals = everywhere.get();
        whenIdle(() -> cell(at).ifPresent(cell -> change(made -> {
            if (equals && !cell.original().isBlank()) {
                made.fixEqual(at.field(), cell.original(), value);
            } else {
                made.fix(at.row(), at.field(), value);
            }
        })));
    }

    /** Empties the cell that is looked at, if something was found there. */
    boolean leaveEmpty() {
        boolean found = here().map(CheckedCell::finding).isPresent();
        return found && clear();
    }

    boolean clear() {
        boolean some = here().isPresent();
        if (some) {
            put("");
        }
        return some;
    }

    /** Whether there is something to choose for the cell that is looked at. */
    boolean hasOffers() {
        return here().map(CheckedCell::finding).filter(finding -> !finding.offers().isEmpty()).isPresent();
    }

    /** Whether the first of its offers can be taken for all findings of a rule that waits for somebody. */
    boolean repairable(Rule rule) {
        return overview.get().offering().contains(rule);
    }

    /** Takes the first offer for everything that a rule found. */
    public void repairAll(Rule rule) {
        change(made -> made.repairAll(rule));
    }

    void repair(Rule rule, boolean on) {
        change(made -> made.repair(rule, on));
    }

    /** Takes the last change back. */
    public void undo() {
        change(Checks::undo);
    }

    private void change(Consumer<Checks> change) {
        whenIdle(() -> {
            Checks made = checks;
            if (made != null) {
                Filter now = filter.get();
                busy.set(true);
                tasks.read(() -> {
                    change.accept(made);
                    return Overview.of(made, now);
                }, this::changed, this::failed);
            }
        });
    }

    private void changed(Overview now) {
        looked.clear();
        busy.set(false);
        overview.set(now);
        Spot at = spot.get();
        if (at != null && Collections.binarySearch(now.rows(), at.row()) < 0) {
            next();
        }
        whenIdle(() -> {});
    }

    private void whenIdle(Runnable work) {
        queue.add(work);
        while (!busy.get() && !queue.isEmpty()) {
            queue.remove().run();
        }
    }

    /** Writes the rows that are refused as they stand into a file, with the reasons. */
    void save(Path file, Messages messages) {
        Checks made = checks;
        if (made != null && !busy.get()) {
            lend(true);
            tasks.read(() -> new RefusedRows(made, Refusals.of(made), messages).write(file), rows -> {
                lend(false);
                around.desk().notices().tell(Message.of("wizard.done.saved", rows, file));
            }, this::failed);
        }
    }

    /** Goes to the next finding that waits for somebody, after the last one to the first. */
    public void next() {
        whenIdle(() -> new Waiting(this).after(spot.get()).ifPresent(spot::set));
    }
}
