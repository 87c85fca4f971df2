package it.filiera.intake;

import it.filiera.message.Message;
import it.filiera.table.Row;
import it.filiera.table.Table;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The check of a table: every row read through the mapping, what the rules found, and what a person changed since. Only what a change
 * touches is checked again; rows are made when they are asked for and kept while there is room. Not for several threads.
 */
public final class Checks {

    private static final List<IntakeField> IDENTIFIERS = List.of(IntakeField.PARTITA_IVA, IntakeField.CODICE_FISCALE, IntakeField.KEY);

    /** So many rows go by between two looks whether it is to stop. */
    private static final int STEP = 200;

    private final Table table;
    private final Mapping mapping;
    private final RowCheck check;
    private final Tally tally;
    private final boolean once;
    private final KeptRows kept = new KeptRows();
    private final Map<IntakeField, SharedIdentifiers> shared = new EnumMap<>(IntakeField.class);
    private final FixedCells fixes = new FixedCells();
    private final Set<Rule> off = EnumSet.noneOf(Rule.class);
    private final Deque<Change> done = new ArrayDeque<>();
    private final Map<Integer, Long> changed = new HashMap<>();
    private long changes;

    /** What a person did: which rows it touches, and how to go back. */
    private record Change(SortedSet<Integer> rows, Runnable back) {}

    /** Checks all rows; empty when it was stopped. */
    static Optional<Checks> of(Known known, Table table, Mapping mapping, Progress progress) {
        Checks checks = new Checks(known, table, mapping);
        return checks.all(progress) ? Optional.of(checks) : Optional.empty();
    }

    private Checks(Known known, Table table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
        this.check = new RowCheck(known, table, mapping);
        this.tally = new Tally(table.rows().size());
        this.once = mapping.fields().stream().noneMatch(from -> from.field().about() == IntakeField.About.PERSON);
    }

    private boolean all(Progress progress) {
        for (int row = 0; row < size(); row++) {
            if (row % STEP == 0 && !progress.reached(row, size())) {
                return false;
            }
            Drafts drafts = drafts(row);
            index(drafts, row);
            tally.add(kept.row(row, made -> checked(made, drafts)), drafts.fired());
        }
        return true;
    }

    public Table table() {
        return table;
    }

    public Mapping mapping() {
        return mapping;
    }

    public int size() {
        return table.rows().size();
    }

    public CheckedRow row(int row) {
        return kept.row(row, wanted -> checked(wanted, drafts(wanted)));
    }

    /** What was found, the gravest first, then by frequency. */
    public List<Found> found() {
        return Stream.of(Rule.values())
                .filter(rule -> tally.cells(rule) > 0)
                .map(rule -> new Found(rule, rule.severity(), tally.cells(rule), example(rule)))
                .sorted(Comparator.comparing(Found::severity).reversed().thenComparing(Found::cells, Comparator.reverseOrder()).thenComparing(Found::rule))
                .toList();
    }

    private Message example(Rule rule) {
        return row(rows(rule).findFirst().orElseThrow()).cells().values().stream()
                .map(CheckedCell::finding)
                .filter(finding -> finding != null && finding.rule() == rule)
                .map(Finding::words)
                .findFirst()
                .orElseThrow();
    }

    /** The rows in which a rule found something, in their order. */
    public IntStream rows(Rule rule) {
        return tally.rows(rule);
    }

    /** The rows in which anything was found. */
    public IntStream rowsWithFindings() {
        return tally.withFindings();
    }

    /** The rows that are refused as they stand. */
    public IntStream refusedRows() {
        return tally.refused();
    }

    /** Puts a value into one cell. */
    public void fix(int row, IntakeField field, String value) {
        fix(new TreeMap<>(Map.of(row, Map.of(field, value))));
    }

    /** Puts a value into every cell of a field that has this original; into empty ones only where something was found. */
    public void fixEqual(IntakeField field, String original, String value) {
        Map<Integer, Map<IntakeField, String>> wanted = new TreeMap<>();
        IntStream rows = original.isEmpty() ? tally.withFindings() : IntStream.range(0, size());
        rows.filter(row -> original.isEmpty() ? isEmptyWithFinding(row, field) : original(row, field).equals(original))
                .forEach(row -> wanted.put(row, Map.of(field, value)));
        fix(wanted);
    }

    private boolean isEmptyWithFinding(int row, IntakeField field) {
        CheckedCell cell = row(row).cells().get(field);
        return cell != null && cell.original().isEmpty() && cell.finding() != null;
    }

    private String original(int row, IntakeField field) {
        return mapping.fields().stream()
                .filter(from -> from.field() == field)
                .map(from -> RowCheck.text(table.rows().get(row), from))
                .findFirst()
                .orElse("");
    }

    /** Takes the first offer of every finding of a rule. */
    public void repairAll(Rule rule) {
        Map<Integer, Map<IntakeField, String>> wanted = new TreeMap<>();
        tally.rows(rule).forEach(row -> row(row).cells().forEach((field, cell) -> {
            Finding finding = cell.finding();
            if (finding != null && finding.rule() == rule && !finding.offers().isEmpty()) {
                wanted.computeIfAbsent(row, _ -> new EnumMap<>(IntakeField.class)).put(field, finding.offers().getFirst().value());
            }
        }));
        fix(wanted);
    }

    private void fix(Map<Integer, Map<IntakeField, String>> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        doing(new TreeSet<>(wanted.keySet()), () -> wanted.forEach(fixes::put), fixes.asTheyStand(wanted.keySet()));
    }

    /** Whether a rule repairs. */
    public boolean repairs(Rule rule) {
        return !off.contains(rule);
    }

    /** Switches a repairing rule off, so that the cells have their originals again, or on. */
    public void repair(Rule rule, boolean on) {
        if (on != repairs(rule)) {
            SortedSet<Integer> rows = new TreeSet<>();
            tally.touched(rule).forEach(rows::add);
            doing(rows, () -> turn(rule, on), () -> turn(rule, !on));
        }
    }

    private void turn(Rule rule, boolean on) {
        if (on) {
            off.remove(rule);
        } else {
            off.add(rule);
        }
    }

    private void doing(SortedSet<Integer> rows, Runnable forth, Runnable back) {
        change(rows, forth);
        done.push(new Change(rows, back));
    }

    /** Takes the last change of a person back; false where there is none. */
    public boolean undo() {
        if (done.isEmpty()) {
            return false;
        }
        Change last = done.pop();
        change(last.rows(), last.back());
        return true;
    }

    /**
     * What a row says of an identifier depends on the rows before it alone. So the rows are taken out from the last to the first and put in
     * again from the first to the last, each checked once each way; others that speak of them are counted again too.
     */
    private void change(SortedSet<Integer> rows, Runnable action) {
        Set<Integer> others = new TreeSet<>();
        for (int row : new TreeSet<>(rows).descendingSet()) {
            Drafts drafts = drafts(row);
            Map<IntakeField, String> identifiers = identifiers(drafts);
            tally.remove(checked(row, drafts));
            identifiers.forEach((field, value) -> takeOutFollowers(field, value, row, rows, others));
            identifiers.forEach((field, value) -> shared(field).remove(value, row));
        }
        action.run();
        for (int row : rows) {
            Drafts drafts = drafts(row);
            identifiers(drafts).forEach((field, value) -> takeOutFollowers(field, value, row, rows, others));
            index(drafts, row);
            count(row, drafts);
        }
        others.forEach(row -> count(row, drafts(row)));
        kept.forget();
        changes++;
        Stream.concat(rows.stream(), others.stream()).forEach(row -> changed.put(row, changes));
    }

    /** How often rows were changed. */
    public long changes() {
        return changes;
    }

    /** Whether a row was changed after the first so many changes. */
    public boolean isChangedSince(long first, int row) {
        return changed.getOrDefault(row, 0L) > first;
    }

    /** Rows whose identifier is first that of this row, before or after the change. */
    private void takeOutFollowers(IntakeField field, String value, int row, Set<Integer> changing, Set<Integer> others) {
        Integer first = shared(field).first(value);
        if (first == null || first < row) {
            return;
        }
        Set<Integer> sharing = new TreeSet<>(shared(field).all(value));
        sharing.add(first);
        for (int other : sharing) {
            if (other != row && !changing.contains(other) && others.add(other)) {
                tally.remove(row(other));
            }
        }
    }

    private SharedIdentifiers shared(IntakeField field) {
        return shared.computeIfAbsent(field, _ -> new SharedIdentifiers());
    }

    private Drafts drafts(int row) {
        Map<IntakeField, String> fixed = fixes.of(row);
        return check.check(table.rows().get(row), fixed::get, off);
    }

    private Map<IntakeField, String> identifiers(Drafts drafts) {
        Map<IntakeField, String> values = new EnumMap<>(IntakeField.class);
        if (once) {
            IDENTIFIERS.forEach(field -> {
                Draft cell = drafts.get(field);
                if (cell != null && !cell.isEmpty() && !cell.isRefused()) {
                    values.put(field, cell.value());
                }
            });
        }
        return values;
    }

    private void index(Drafts drafts, int row) {
        identifiers(drafts).forEach((field, value) -> shared(field).add(value, row));
    }

    private void count(int row, Drafts drafts) {
        tally.add(checked(row, drafts), drafts.fired());
    }

    private CheckedRow checked(int row, Drafts drafts) {
        Row read = table.rows().get(row);
        identifiers(drafts).forEach((field, value) -> {
            Integer first = shared(field).first(value);
            Draft cell = drafts.get(field);
            if (first != null && first < row && cell != null) {
                cell.meet(Rule.SAME_IDENTIFIER, Message.of("intake.found.same", table.rows().get(first).line()));
            }
        });
        return new CheckedRow(row, read.line(), Collections.unmodifiableMap(drafts.done()));
    }
}
