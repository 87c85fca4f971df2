package it.filiera.query;

import it.filiera.query.FilterValue.Ago;
import it.filiera.query.FilterValue.Days;
import it.filiera.query.FilterValue.Exactly;
import it.filiera.query.FilterValue.NotStated;
import it.filiera.query.FilterValue.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes queries in their one canonical form, which parses back to an equal query. */
public final class QueryPrinter {

    /** Letters of a date that are its year, and its month. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    private QueryPrinter() {}

    /** Clauses with one space between them. A word at the end that is not open is followed by a space: that is what closes it. */
    public static String print(Query query) {
        String text = query.clauses().stream().map(QueryPrinter::print).collect(Collectors.joining(" "));
        return endsClosed(query.clauses()) ? text + " " : text;
    }

    /** One clause by itself, as a chip shows it. */
    public static String print(Clause clause) {
        return switch (clause) {
            case Clause.Word(String text, boolean _) -> text;
            case Clause.Phrase(String text) -> quoted(text);
            case Clause.Filter(FilterName name, List<FilterValue> values) ->
                values.stream().map(QueryPrinter::print).collect(Collectors.joining(",", name.name() + ":", ""));
            case Clause.Has(String field) -> Spelling.HAS + ":" + field;
            case Clause.Not(Clause inner) -> "-" + print(inner);
        };
    }

    /** One value of a filter. */
    public static String print(FilterValue value) {
        return switch (value) {
            case Exactly(String text) -> Spelling.isValue(text) ? text : quoted(text);
            case Range(Long from, Long to) when Objects.equals(from, to) -> String.valueOf(from);
            case Range(Long from, Long to) -> Objects.toString(from, "") + ".." + Objects.toString(to, "");
            case Days days -> print(days);
            case Ago(Ago.Sign sign, int count, DayUnit unit) -> sign.text() + count + unit.letter();
            case NotStated() -> Spelling.NONE;
        };
    }

    /** As briefly as it goes: a whole year and a whole month by their name. */
    private static String print(Days days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            return Objects.toString(from, "") + ".." + Objects.toString(to, "");
        }
        return Stream.of(from.toString().substring(0, YEAR), from.toString().substring(0, MONTH), from.toString())
                .filter(brief -> Period.of(brief).equals(Optional.of(new Period(from, to))))
                .findFirst()
                .orElse(from + ".." + to);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean endsClosed(List<Clause> clauses) {
        return !clauses.isEmpty() && clauses.getLast() instanceof Clause.Word word && !word.open();
    }
}
