package it.filiera.table;

import it.filiera.table.Format.DayOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which order a table writes its days, and with which mark its decimals. Days are counted over the cells; where none tells, as in Italy.
 * Decimals are counted in the columns of which half are numbers, those of coordinates only where no other column tells.
 */
final class Conventions {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](?:\\d{4}|\\d{2})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?:[ T].*)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+),\\d+");
    private static final Pattern POINT = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d+");
    private static final Pattern THREE = Pattern.compile("[+-]?\\d{1,3}[.,]\\d{3}");
    private static final Pattern GROUPS = Pattern.compile("[+-]?\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})+");

    /** A number begins with no zero; codes do. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[1-9][\\d.,\u066B]*|0(?:[.,\u066B]\\d+)?)");
    private static final Pattern MONEY = Pattern.compile("(?i)^(?:€|eur|euro)\\s*|(?:\\s*(?:€|eur|euro|%|mln|milioni|mld))+$");
    private static final Pattern EXACT = Pattern.compile(".*[.,]\\d{4,}");
    private static final int LONGEST = 30;

    private int dayFirst;
    private int monthFirst;
    private int yearFirst;
    private int comma;
    private int point;

    /** What the cells of one column say. */
    private static final class Column {

        private int filled;
        private int numbers;
        private int comma;
        private int point;
        private int exact;

        /** 1.234 may be one or a thousand: it says nothing; 1.234.567 can only be millions. */
        void look(String text) {
            filled++;
            numbers += NUMBER.matcher(text).matches() ? 1 : 0;
            exact += EXACT.matcher(text).matches() ? 1 : 0;
            Matcher groups = GROUPS.matcher(text);
            if (groups.matches()) {
                comma += groups.group(1).equals(".") ? 1 : 0;
                point += groups.group(1).equals(",") ? 1 : 0;
            } else if (!THREE.matcher(text).matches()) {
                comma += COMMA.matcher(text).matches() ? 1 : 0;
                point += POINT.matcher(text).matches() ? 1 : 0;
            }
        }

        boolean isOfNumbers() {
            return numbers * 2 >= filled;
        }

        boolean isOfCoordinates() {
            return exact > 0;
        }
    }

    Conventions(List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        rows.forEach(row -> look(row.cells(), columns));
        columns.removeIf(column -> !column.isOfNumbers());
        count(columns.stream().filter(column -> !column.isOfCoordinates()));
        if (comma == point) {
            count(columns.stream().filter(Column::isOfCoordinates));
        }
    }

    private void count(Stream<Column> columns) {
        columns.forEach(column -> {
            comma += column.comma;
            point += column.point;
        });
    }

    DayOrder days() {
        if (monthFirst > dayFirst) {
            return DayOrder.MONTH_FIRST;
        }
        return dayFirst == 0 && yearFirst > 0 ? DayOrder.YEAR_FIRST : DayOrder.DAY_FIRST;
    }

    /** {@code otherwise} where no number tells. */
    char decimal(char otherwise) {
        if (comma == point) {
            return otherwise;
        }
        return comma > point ? ',' : '.';
    }

    private void look(List<String> cells, List<Column> columns) {
        while (columns.size() < cells.size()) {
            columns.add(new Column());
        }
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).strip();
            if (!text.isEmpty() && (text.length() > LONGEST || !day(text))) {
                columns.get(i).look(text.length() > LONGEST ? "" : MONEY.matcher(text).replaceAll(""));
            }
        }
    }

    private boolean day(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            int first = Integer.parseInt(day.group(1));
            int second = Integer.parseInt(day.group(2));
            dayFirst += first > 12 && first <= 31 && second <= 12 ? 1 : 0;
            monthFirst += second > 12 && second <= 31 && first <= 12 ? 1 : 0;
            return true;
        }
        boolean iso = YEAR_FIRST.matcher(text).matches();
        yearFirst += iso ? 1 : 0;
        return iso;
    }
}
