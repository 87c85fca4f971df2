package it.filiera.table;

import it.filiera.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a table together from rows as they come. Empty rows are left out, and columns without heading and value; short rows are filled.
 * Where no row may have more cells than the first ones ({@code tight}), cells beyond are left out with a flaw.
 */
final class TableBuilder {

    private static final int MOST_FLAWS = 1_000;
    /** How many rows are looked at to find the headings. */
    private static final int FIRST = 20;

    private final boolean headed;
    private final boolean tight;
    private final Budget budget;
    private final List<Row> waiting = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();
    private List<String> headings = List.of();
    private int width = Budget.MOST_COLUMNS;
    private boolean begun;

    /** A flaw before the headings are known; the column counts from 0 and is negative for a whole row. */
    private record Noted(long line, int column, Message reason) {}

    TableBuilder(boolean headed, boolean tight, Budget budget) {
        this.headed = headed;
        this.tight = tight;
        this.budget = budget;
    }

    void add(Row row) {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        budget.row(row.cells().size());
        if (begun) {
            take(row);
        } else {
            waiting.add(row);
            if (waiting.size() == FIRST) {
                begin();
            }
        }
    }

    /** How many rows there are. */
    int size() {
        return waiting.size() + rows.size();
    }

    /** Something about a cell; the column counts from 0. */
    void flaw(long line, int column, String key, Object... arguments) {
        if (noted.size() < MOST_FLAWS) {
            noted.add(new Noted(line, column, Message.of(key, arguments)));
        }
    }

    /** Something about a row. */
    void flaw(long line, String key, Object... arguments) {
        flaw(line, -1, key, arguments);
    }

    /** Whether a row of the table, not its headings, lies between these lines. */
    boolean hasRows(long from, long to) {
        begin();
        return rows.stream().anyMatch(row -> row.line() >= from && row.line() <= to);
    }

    Table table(Format format, List<String> sheets) {
        begin();
        int[] kept = kept();
        List<String> names = Headings.names(headings, kept);
        rows.replaceAll(row -> fitted(row, kept));
        return new Table(format, sheets, names, rows, flaws(kept, names));
    }

    private List<Flaw> flaws(int[] kept, List<String> names) {
        return noted.stream()
                .sorted(Comparator.comparingLong(Noted::line))
                .map(flaw -> new Flaw(flaw.line(), heading(flaw.column(), kept, names), flaw.reason()))
                .toList();
    }

    private static @Nullable String heading(int column, int[] kept, List<String> names) {
        if (column < 0) {
            return null;
        }
        int place = Arrays.binarySearch(kept, column);
        return place >= 0 ? names.get(place) : Headings.letters(column);
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        int first = headed ? Headings.row(waiting) : 0;
        waiting.subList(0, first).forEach(row -> flaw(row.line(), "table.flaw.above", shortened(String.join(" ", row.cells()).strip())));
        if (headed && !waiting.isEmpty()) {
            headings = waiting.get(first).cells();
            first++;
        }
        if (tight) {
            width = headed ? headings.size() : waiting.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }
        waiting.subList(first, waiting.size()).forEach(this::take);
        waiting.clear();
    }

    private void take(Row row) {
        if (row.cells().size() <= width) {
            rows.add(row);
            return;
        }
        List<String> beyond = row.cells().subList(width, row.cells().size()).stream().filter(cell -> !cell.isBlank()).toList();
        if (!beyond.isEmpty()) {
            flaw(row.line(), "table.flaw.beyond", beyond.size(), width, shortened(String.join(" | ", beyond)));
        }
        rows.add(new Row(row.line(), row.cells().subList(0, width)));
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    /** The columns that hold something, in their order. */
    private int[] kept() {
        int all = Math.max(headings.size(), rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        boolean[] used = new boolean[all];
        for (int i = 0; i < headings.size(); i++) {
            used[i] = !headings.get(i).isBlank();
        }
        int unused = all - count(used);
        for (Row row : rows) {
            if (unused == 0) {
                break;
            }
            unused -= mark(row, used);
        }
        int[] kept = new int[count(used)];
        int next = 0;
        for (int i = 0; i < all; i++) {
            if (used[i]) {
                kept[next++] = i;
            }
        }
        return kept;
    }

    private static int count(boolean[] used) {
        int count = 0;
        for (boolean one : used) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static int mark(Row row, boolean[] used) {
        int marked = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            if (!used[i] && !row.cells().get(i).isBlank()) {
                used[i] = true;
                marked++;
            }
        }
        return marked;
    }

    private static Row fitted(Row row, int[] kept) {
        int cells = row.cells().size();
        if (cells == kept.length && (cells == 0 || kept[cells - 1] == cells - 1)) {
            return row;
        }
        String[] fitted = new String[kept.length];
        Arrays.setAll(fitted, i -> kept[i] < cells ? row.cells().get(kept[i]) : "");
        return new Row(row.line(), Collections.unmodifiableList(Arrays.asList(fitted)));
    }
}
