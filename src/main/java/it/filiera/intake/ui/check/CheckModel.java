package it.filiera.intake.ui.check;

import it.filiera.intake.CheckedCell;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.Checks;
import it.filiera.intake.FieldFrom;
import it.filiera.intake.Finding;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Mapping;
import it.filiera.intake.Rule;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.message.Message;
import it.filiera.table.Table;
import it.filiera.ui.Job;
import it.filiera.ui.Tasks;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
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

    private final ImportDesk around;
    private final Tasks tasks;
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(new Filter.All());
    private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> everywhere = new SimpleObjectProperty<>(true);
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
    private @Nullable Checks checks;
    private @Nullable Table table;
    private @Nullable Mapping mapping;
    private List<IntakeField> fields = List.of();
    private long changes;

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
            tasks.run(job, () -> check(read, chosen), begun -> {
                busy.set(false);
                if (!job.stopped()) {
                    begun(begun, read, chosen);
                    done.run();
                }
            }, this::failed);
        }
    }

    private Begun check(Table read, Mapping chosen) {
        Checks made = around.intake().check(read, chosen);
        return new Begun(made, Overview.of(made, new Filter.All()));
    }

    private void begun(Begun begun, Table read, Mapping chosen) {
        table = read;
        mapping = chosen;
        checks = begun.checks();
        changes++;
        fields = chosen.fields().stream().sorted(Comparator.comparing(CheckModel::place)).map(FieldFrom::field).toList();
        spot.set(null);
        overview.set(Overview.NOTHING);
        filter.set(new Filter.All());
        overview.set(begun.overview());
    }

    /** As in the file; what is the same for all rows comes last. */
    private static int place(FieldFrom from) {
        return from.columns().stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
    }

    private void failed(Throwable reason) {
        busy.set(false);
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
        return fields;
    }

    /** Rows that are ready as they stand. */
    public int ready() {
        return overview.get().size() - overview.get().refused();
    }

    /** The checks; null before there are any. Whoever reads them in the background leaves nothing to change meanwhile. */
    public @Nullable Checks checks() {
        return checks;
    }

    /** Another number after every change. */
    public long changes() {
        return changes;
    }

    /** Nothing while rows are being checked. */
    Optional<CheckedRow> row(int row) {
        return checks == null || busy.get() ? Optional.empty() : Optional.of(checks.row(row));
    }

    Optional<CheckedCell> cell(Spot at) {
        return row(at.row()).map(row -> row.cells().get(at.field()));
    }

    private Optional<CheckedCell> here() {
        return Optional.ofNullable(spot.get()).flatMap(this::cell);
    }

    /** Takes the offer at this place, from 0, of the cell that is looked at; false where there is none. */
    boolean choose(int offer) {
        Optional<Finding> finding = here().map(CheckedCell::finding);
        boolean some = finding.filter(found -> offer < found.offers().size()).isPresent();
        if (some) {
            put(finding.orElseThrow().offers().get(offer).value());
        }
        return some;
    }

    /** Puts a value into the cell that is looked at, and into its equals where that is wanted. */
    void put(String value) {
        Spot at = Objects.requireNonNull(spot.get());
        here().ifPresent(cell -> {
            boolean equals = everywhere.get() && !cell.original().isBlank();
            change(made -> {
                if (equals) {
                    made.fixEqual(at.field(), cell.original(), value);
                } else {
                    made.fix(at.row(), at.field(), value);
                }
            });
        });
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

    void repairAll(Rule rule) {
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
        changes++;
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

    /** Goes to the next finding that waits for somebody, after the last one to the first. */
    public void next() {
        whenIdle(() -> new Waiting(this).after(spot.get()).ifPresent(spot::set));
    }
}
