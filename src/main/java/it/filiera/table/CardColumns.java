package it.filiera.table;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a table of cards: a column for each property that one of them has, {@code EMAIL 2} for a second one. */
final class CardColumns {

    private static final int MOST_FLAWS = 1_000;

    private record Column(String property, int number) {

        String heading() {
            return number == 1 ? property : property + " " + number;
        }
    }

    private final String name;
    private final Budget budget;
    private final SharedTexts shared;
    private final Map<Column, Integer> places = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    CardColumns(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
        this.shared = new SharedTexts(budget);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds a card that begins in this line. */
    void add(long line, Map<String, List<String>> values) {
        List<String> cells = new ArrayList<>();
        values.forEach((property, texts) -> {
            for (int i = 0; i < texts.size(); i++) {
                set(line, cells, new Column(property, i + 1), texts.get(i));
            }
        });
        if (!cells.isEmpty()) {
            budget.row(2 * cells.size());
            rows.add(new Row(line, cells));
        }
    }

    /** Something about the card that begins in this line. */
    void flaw(long line, String key) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(line, null, Message.of(key)));
        }
    }

    Table table(Format format) {
        List<Column> order = new ArrayList<>(places.keySet());
        order.sort(Comparator.comparingInt((Column column) -> CardValues.order(column.property()))
                .thenComparing(Column::property)
                .thenComparingInt(Column::number));
        int[] from = order.stream().mapToInt(places::get).toArray();
        rows.replaceAll(row -> ordered(row, from));
        flaws.sort(Comparator.comparingLong(Flaw::line));
        return new Table(format, List.of(), order.stream().map(Column::heading).toList(), rows, flaws);
    }

    private void set(long line, List<String> cells, Column column, String text) {
        if (text.length() > Budget.LONGEST_CELL) {
            throw new Refused("table.too-long", name, line, column.heading());
        }
        int place = places.computeIfAbsent(column, unknown -> places.size());
        if (place >= Budget.MOST_COLUMNS) {
            throw new Refused("table.too-wide", name, line, Budget.MOST_COLUMNS);
        }
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, whole(line, column, text));
    }

    private String whole(long line, Column column, String text) {
        if (text.indexOf('\uFFFD') >= 0 && flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(line, column.heading(), Message.of("table.flaw.letter")));
        }
        if (text.indexOf('\0') >= 0 && flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(line, column.heading(), Message.of("table.flaw.nul")));
        }
        char[] letters = text.replace("\0", "").toCharArray();
        return shared.of(letters, 0, letters.length);
    }

    private static Row ordered(Row row, int[] from) {
        String[] cells = new String[from.length];
        Arrays.setAll(cells, i -> from[i] < row.cells().size() ? row.cells().get(from[i]) : "");
        return new Row(row.line(), List.of(cells));
    }
}
