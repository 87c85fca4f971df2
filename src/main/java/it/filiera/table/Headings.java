package it.filiera.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds and names the headings of a table. */
final class Headings {

    private static final int MOST_ABOVE = 5;
    private static final int LONGEST = 120;
    private static final Pattern VALUE =
            Pattern.compile("[+\\-]?[\\d.,/ ]*\\d[\\d.,/ %€-]*|\\S+@\\S+\\.\\S+|https?://.*|www\\..*|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\ufeff]+");

    private Headings() {}

    /**
     * Which of the first rows holds the headings: the first one, or the one below a few single cells that say what the table is about.
     */
    static int row(List<Row> first) {
        int widest = first.stream().mapToInt(Headings::filled).max().orElse(0);
        int row = 0;
        while (row < MOST_ABOVE && row < first.size() && widest >= 3 && filled(first.get(row)) == 1) {
            row++;
        }
        return row > 0 && row < first.size() && filled(first.get(row)) >= 3 && areNames(first.get(row)) ? row : 0;
    }

    /** Whether the first rows begin with headings. */
    static boolean lead(List<Row> first) {
        if (first.isEmpty()) {
            return true;
        }
        int row = row(first);
        return areNames(first.get(row)) && !comeAgain(first.get(row), first.subList(row + 1, first.size()));
    }

    /** The names of the kept columns, each once. */
    static List<String> names(List<String> headings, int[] kept) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int column : kept) {
            String heading = column < headings.size() ? tidy(headings.get(column)) : "";
            names.add(unique(heading.isEmpty() ? letters(column) : heading, taken));
        }
        return names;
    }

    /** A, B ... Z, AA, AB ... as spreadsheets call the columns, from 0. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    static String tidy(String heading) {
        return SPACE.matcher(heading).replaceAll(" ").strip();
    }

    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }

    private static int filled(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Short words that are no values, hardly one twice. */
    private static boolean areNames(Row row) {
        List<String> names = row.cells().stream().filter(cell -> !cell.isBlank()).map(Headings::tidy).toList();
        long different = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count();
        return different * 2 >= names.size()
                && names.stream().allMatch(name -> name.length() <= LONGEST && !VALUE.matcher(name).matches());
    }

    /** Values come again in their column, headings do not, unless all of them are printed on every page. */
    private static boolean comeAgain(Row headings, List<Row> below) {
        int again = 0;
        for (int i = 0; i < headings.cells().size(); i++) {
            int column = i;
            String heading = headings.cells().get(i);
            boolean found = !heading.isBlank()
                    && below.stream().anyMatch(row -> column < row.cells().size() && row.cells().get(column).equalsIgnoreCase(heading));
            again += found ? 1 : 0;
        }
        int filled = filled(headings);
        return again * 4 >= filled && again < filled;
    }
}
