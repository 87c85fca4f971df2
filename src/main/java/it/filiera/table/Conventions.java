package it.filiera.table;

import it.filiera.table.Format.DayOrder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order a table writes its days, and with which mark its decimals. Counted over the cells; where none tells, as in Italy. */
final class Conventions {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](?:\\d{4}|\\d{2})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?:[ T].*)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+),\\d+");
    private static final Pattern POINT = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d+");
    private static final Pattern THREE = Pattern.compile("[+-]?\\d{1,3}[.,]\\d{3}");
    private static final Pattern GROUPS = Pattern.compile("[+-]?\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})+");
    private static final int LONGEST = 30;

    private int dayFirst;
    private int monthFirst;
    private int yearFirst;
    private int comma;
    private int point;

    Conventions(List<Row> rows) {
        rows.forEach(row -> row.cells().forEach(this::look));
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

    private void look(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST || !Character.isDigit(cell.charAt(cell.length() - 1))) {
            return;
        }
        String text = cell.strip();
        if (!day(text)) {
            number(text);
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

    /** 1.234 may be one or a thousand: it says nothing; 1.234.567 can only be millions. */
    private void number(String text) {
        Matcher groups = GROUPS.matcher(text);
        if (groups.matches()) {
            comma += groups.group(1).equals(".") ? 1 : 0;
            point += groups.group(1).equals(",") ? 1 : 0;
        } else if (!THREE.matcher(text).matches()) {
            comma += COMMA.matcher(text).matches() ? 1 : 0;
            point += POINT.matcher(text).matches() ? 1 : 0;
        }
    }
}
