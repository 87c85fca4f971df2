package it.filiera.directory.ui.results;

import it.filiera.directory.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One kind of fact of several organisations.
 *
 * @param title key of its name
 * @param values one for each organisation, empty where nothing is stated
 */
record FactRow(String title, List<Optional<String>> values) {

    /** How the values stand to each other. */
    enum Verdict {
        SAME,
        DIFFERENT,
        NOT_STATED
    }

    private record Kind(String title, BiFunction<FactWords, Organisation, Optional<String>> value) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("fact.activity", FactWords::activity),
            new Kind("results.column.place", FactWords::place),
            new Kind("fact.roles", FactWords::roles),
            new Kind("results.column.category", FactWords::categories),
            new Kind("results.column.employees", (words, firm) -> words.whole(words.employees(firm), firm.employees())),
            new Kind("results.column.turnover", (words, firm) -> words.whole(words.turnover(firm), firm.turnover())),
            new Kind("results.column.founded", FactWords::founded),
            new Kind("results.column.capabilities", FactWords::capabilities),
            new Kind("results.column.certificates", FactWords::certificates),
            new Kind("results.column.lists", FactWords::lists),
            new Kind("results.column.tags", FactWords::tags),
            new Kind("results.column.website", FactWords::website),
            new Kind("results.column.status", (words, firm) -> Optional.of(words.status(firm))));

    FactRow {
        values = List.copyOf(values);
    }

    /** All kinds of facts, side by side. */
    static List<FactRow> of(List<Organisation> firms, FactWords words) {
        return KINDS.stream()
                .map(kind -> new FactRow(kind.title(), firms.stream().map(firm -> kind.value().apply(words, firm)).toList()))
                .toList();
    }

    /** What is stated only of some differs. */
    Verdict verdict() {
        if (values.stream().allMatch(Optional::isEmpty)) {
            return Verdict.NOT_STATED;
        }
        return values.stream().distinct().count() == 1 ? Verdict.SAME : Verdict.DIFFERENT;
    }
}
