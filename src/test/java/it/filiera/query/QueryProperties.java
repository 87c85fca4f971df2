package it.filiera.query;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.FilterValue.Ago;
import it.filiera.query.FilterValue.Days;
import it.filiera.query.FilterValue.NotStated;
import it.filiera.query.FilterValue.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QueryProperties {

    @Property(tries = 5000)
    void anyStringIsUnderstoodOrRefusedWithinItsBounds(@ForAll("inputs") String input) {
        if (Example.PARSER.parse(input) instanceof Parsed.NotUnderstood(Problem problem)) {
            assertThat(problem.start()).isBetween(0, problem.end());
            assertThat(problem.end()).isBetween(1, input.length());
        }
    }

    @Property(tries = 5000)
    void whatIsPrintedParsesBack(@ForAll("queries") Query query) {
        assertThat(Example.PARSER.parse(QueryPrinter.print(query))).isEqualTo(new Parsed.Understood(query));
    }

    @Property(tries = 5000)
    void whatWasUnderstoodPrintsAndParsesBack(@ForAll("inputs") String input) {
        if (Example.PARSER.parse(input) instanceof Parsed.Understood understood) {
            assertThat(Example.PARSER.parse(QueryPrinter.print(understood.query()))).isEqualTo(understood);
        }
    }

    @Property(tries = 5000)
    void theCanonicalTextIsStable(@ForAll("queries") Query query) {
        String canonical = QueryPrinter.print(query);
        assertThat(QueryPrinter.print(Example.query(canonical))).isEqualTo(canonical);
    }

    /** Earlier than so long ago and not earlier than that are all days there are, and share none. */
    @Property(tries = 2000)
    void aTimeAgoPartsTheDays(
            @ForAll @IntRange(max = 99_999) int count, @ForAll DayUnit unit, @ForAll @IntRange(max = 60_000) int today, @ForAll long seed) {
        LocalDate asked = LocalDate.ofEpochDay(today);
        LocalDate day = LocalDate.ofEpochDay(Math.floorMod(seed, 200_000L) - 100_000);

        assertThat(holds(new Ago(Ago.Sign.LESS, count, unit), day, asked)).isNotEqualTo(holds(new Ago(Ago.Sign.AT_LEAST, count, unit), day, asked));
        assertThat(holds(new Ago(Ago.Sign.MORE, count, unit), day, asked)).isNotEqualTo(holds(new Ago(Ago.Sign.AT_MOST, count, unit), day, asked));
    }

    private static boolean holds(Ago ago, LocalDate day, LocalDate today) {
        Days days = ago.on(today);
        return (days.from() == null || !day.isBefore(days.from())) && (days.to() == null || !day.isAfter(days.to()));
    }

    @Provide
    Arbitrary<String> inputs() {
        Arbitrary<String> pieces = Arbitraries.of(
                "prov:", "TO", ",", "none", "employees:", "50", "..", ">", "has:", "website", "-", "\"", "\\", " ", "x", ":", "//", "\u00a0", "contacted:", "<", ">=", "90", "d", "never", "2026", "-02", "-30", "/2026");
        return Arbitraries.oneOf(Arbitraries.strings(), texts(), pieces.list().ofMaxSize(12).map(list -> String.join("", list)));
    }

    @Provide
    Arbitrary<Query> queries() {
        Arbitrary<Clause> last = Arbitraries.oneOf(clauses(), words(true));
        Arbitrary<Query> queries = Combinators.combine(clauses().list().ofMaxSize(6), last.optional()).as((clauses, end) -> {
            List<Clause> all = new ArrayList<>(clauses);
            end.ifPresent(all::add);
            return new Query(all);
        });
        return queries.withoutEdgeCases();
    }

    private static Arbitrary<Clause> clauses() {
        return Arbitraries.oneOf(positive(), positive().filter(QueryProperties::negatable).map(Clause.Not::new));
    }

    private static boolean negatable(Clause clause) {
        return !(clause instanceof Clause.Word(String text, boolean _)) || !text.startsWith("-");
    }

    private static Arbitrary<Clause> positive() {
        return Arbitraries.oneOf(
                words(false),
                texts().filter(text -> !Spelling.isBlank(text)).map(Clause.Phrase::new),
                Arbitraries.of("website", "pec", "vat-number", "prov").map(Clause.Has::new),
                Arbitraries.of(Example.FILTERS).flatMap(QueryProperties::filters));
    }

    private static Arbitrary<Clause> words(boolean open) {
        return texts().filter(Spelling::isWord).map(text -> new Clause.Word(text, open));
    }

    private static Arbitrary<Clause> filters(FilterName name) {
        Arbitrary<FilterValue> stated = switch (name.kind()) {
            case WORDS -> values();
            case NUMBERS -> ranges();
            case DAYS -> Arbitraries.oneOf(days(), ago());
        };
        return Arbitraries.oneOf(stated, Arbitraries.just(new NotStated())).list().ofMinSize(1).ofMaxSize(4)
                .map(values -> new Clause.Filter(name, values));
    }

    private static Arbitrary<FilterValue> values() {
        return Arbitraries.oneOf(texts(), Arbitraries.of("TO", "none", "NONE", "50..250"))
                .filter(text -> !Spelling.isBlank(text))
                .map(FilterValue.Exactly::new);
    }

    private static Arbitrary<FilterValue> ranges() {
        Arbitrary<Long> number = Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.of(0L, Long.MIN_VALUE, Long.MAX_VALUE));
        Arbitrary<Long> side = number.injectNull(0.3);
        return Combinators.combine(side, side)
                .filter((from, to) -> from == null ? to != null : to == null || from <= to)
                .as(Range::new);
    }

    private static Arbitrary<FilterValue> days() {
        Arbitrary<LocalDate> day = Arbitraries.oneOf(
                Arbitraries.longs().between(FilterValue.FIRST.toEpochDay(), FilterValue.LAST.toEpochDay()).map(LocalDate::ofEpochDay),
                Arbitraries.of(2024, 2026, 9999).map(year -> LocalDate.of(year, 1, 1)),
                Arbitraries.of(2024, 2026, 9999).map(year -> LocalDate.of(year, 12, 31)),
                Arbitraries.of("2024-02-01", "2024-02-28", "2024-02-29", "0001-01-01").map(LocalDate::parse));
        Arbitrary<LocalDate> side = day.injectNull(0.3);
        return Combinators.combine(side, side).filter(Days::isSpan).as(Days::new);
    }

    private static Arbitrary<FilterValue> ago() {
        return Combinators.combine(
                        Arbitraries.of(Ago.Sign.class), Arbitraries.integers().between(0, 99_999), Arbitraries.of(DayUnit.class))
                .as(Ago::new);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.strings().withChars("aZ5 -\":,.\\<>=/à\u00a0\n").ofMinLength(1).ofMaxLength(8);
        return Arbitraries.oneOf(awkward, Arbitraries.strings().ofMinLength(1).ofMaxLength(8));
    }
}
