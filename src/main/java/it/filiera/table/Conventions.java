package it.filiera.table;

import it.filiera.table.Format.DayOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which order a table writes its days, and with which mark its decimals. Days are counted over the cells; where none tells, as in Italy.
 * Decimals are counted in the columns of which half are numbers: first in those that part thousands, since codes such as 25.62 look like
 * decimals; those of coordinates only where no other column tells.
 */
final class Conventions {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](?:\\d{4}|\\d{2})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?:[ T].*)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+),\\d+");
    private static final Pattern POINT = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d+");
    private static final Pattern THREE = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,])\\d{3}");
    private static final Pattern BOTH = Pattern.compile(".*[.,]\\d{3}[.,]\\d+");
    private static final Pattern GROUPS = Pattern.compile("[+-]?\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})+");

    /** A number begins with no zero; codes do. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[1-9][\\d.,\u066B]*|0(?:[.,\u066B]\\d+)?)");
    private static final Pattern MONEY = Pattern.compile("(?i)^(?:€|eur|euro)\\s*|(?:\\s*(?:€|eur|euro|%|mln|milioni|mld))+$");
    private static final Pattern EXACT = Pattern.compile(".*[.,]\\d{4,}");
    private static final int LONGEST = 30;

    private int dayFirst;
    private int monthFirst;
    private int yearFirst;
    private final Optional<Character> decimal;

    /** How many numbers speak for which decimal mark. */
    private static final class Marks {

        private int comma;
        private int point;

        void add(char decimal) {
            comma += decimal == ',' ? 1 : 0;
            point += decimal == '.' ? 1 : 0;
        }

        Marks with(Marks other) {
            Marks both = new Marks();
            both.comma = comma + other.comma;
            both.point = point + other.point;
            return both;
        }

        boolean isEmpty() {
            return comma + point == 0;
        }

        boolean tell() {
            return comma != point;
        }

        char most() {
            return comma > point ? ',' : '.';
        }
    }

    /** What the cells of one column say. */
    private static final class Column {

        private final Marks thousands = new Marks();
        private final Marks three = new Marks();
        private final Marks decimals = new Marks();
        private int filled;
        private int numbers;
        private int exact;

        /** 1.234.567 can only be millions; 1.234 may be one or a thousand. */
        void look(String text) {
            filled++;
            numbers += NUMBER.matcher(text).matches() ? 1 : 0;
            exact += EXACT.matcher(text).matches() ? 1 : 0;
            if (!parts(text, GROUPS, thousands) && !parts(text, THREE, three)) {
                Marks marks = BOTH.matcher(text).matches() ? thousands : decimals;
                if (COMMA.matcher(text).matches()) {
                    marks.add(',');
                } else if (POINT.matcher(text).matches()) {
                    marks.add('.');
                }
            }
        }

        /** A mark that parts thousands leaves the other one for decimals. */
        private static boolean parts(String text, Pattern pattern, Marks marks) {
            Matcher parted = pattern.matcher(text);
            boolean parts = parted.matches();
            if (parts) {
                marks.add(parted.group(1).equals(".") ? ',' : '.');
            }
            return parts;
        }

        /** Where all numbers with a mark have three digits behind it, they are thousands: decimals would differ in length. */
        Marks allThree() {
            return decimals.isEmpty() ? three : new Marks();
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
        List<Column> coordinates = columns.stream().filter(Column::isOfCoordinates).toList();
        columns.removeAll(coordinates);
        this.decimal = Stream.of(
                        marks(columns, column -> column.thousands),
                        marks(columns, Column::allThree),
                        marks(columns, column -> column.decimals),
                        marks(coordinates, column -> column.decimals))
                .filter(Marks::tell)
                .findFirst()
                .map(Marks::most);
    }

    private static Marks marks(List<Column> columns, Function<Column, Marks> which) {
        return columns.stream().map(which).reduce(new Marks(), Marks::with);
    }

    DayOrder days() {
        if (monthFirst > dayFirst) {
            return DayOrder.MONTH_FIRST;
        }
        return dayFirst == 0 && yearFirst > 0 ? DayOrder.YEAR_FIRST : DayOrder.DAY_FIRST;
    }

    /** {@code otherwise} where no number tells. */
    char decimal(char otherwise) {
        return decimal.orElse(otherwise);
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
