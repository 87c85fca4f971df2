package it.filiera.directory.ui;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.FilterName;
import it.filiera.query.QueryPrinter;
import it.filiera.vocabulary.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the end of a text may become: the name of a filter, or a value behind its colon. Pure; asks nobody. */
final class Completer {

    private static final int MOST = 8;

    /** A single letter begins too many things. */
    private static final int SHORTEST_NAME = 2;

    private final Labels labels;
    private final Map<String, Map<String, Integer>> counts;

    Completer(Labels labels, Map<String, Map<String, Integer>> counts) {
        this.labels = labels;
        this.counts = counts;
    }

    /**
     * One way to go on.
     *
     * @param name what is taken, in words
     * @param code as a query writes it
     * @param count how many there are; null for the name of a filter
     * @param text the whole text when it is taken
     */
    record Completion(String name, String code, @Nullable Integer count, String text) {}

    /** The best ways to go on; none while a word is typed that begins no filter's name. */
    List<Completion> completions(String typed) {
        int start = startOfToken(typed);
        String token = typed.substring(start);
        int colon = token.indexOf(':');
        if (colon < 0) {
            return token.length() < SHORTEST_NAME ? List.of() : filters(typed.substring(0, start), token);
        }
        return filter(token.substring(0, colon)).stream()
                .flatMap(filter -> values(filter, typed, start + colon + 1))
                .limit(MOST)
                .toList();
    }

    /** The names of all filters, behind what is typed. */
    List<Completion> all(String typed) {
        return filters(typed.isEmpty() || typed.endsWith(" ") ? typed : typed + " ", "");
    }

    private List<Completion> filters(String before, String token) {
        String sign = token.startsWith("-") ? "-" : "";
        String begun = Words.folded(token);
        return OrganisationFilters.ALL.stream()
                .filter(filter -> filter.name().startsWith(begun) || Words.folded(labels.filter(filter.name())).startsWith(begun))
                .map(filter -> new Completion(labels.filter(filter.name()), filter.name() + ":", null, before + sign + filter.name() + ":"))
                .toList();
    }

    private Stream<Completion> values(FilterName filter, String typed, int from) {
        int begin = Math.max(from, typed.lastIndexOf(',') + 1);
        String before = typed.substring(0, begin);
        String begun = Words.folded(typed.substring(begin));
        return counts.getOrDefault(filter.name(), Map.of()).entrySet().stream()
                .filter(value -> begins(filter, value.getKey(), begun))
                .map(value -> {
                    String code = QueryPrinter.print(Conditions.value(filter, value.getKey()));
                    return new Completion(name(filter, value.getKey()), code, value.getValue(), before + code + " ");
                });
    }

    private boolean begins(FilterName filter, String code, String begun) {
        String name = " " + Words.folded(name(filter, code));
        return Words.folded(code).startsWith(begun) || name.contains(" " + begun);
    }

    private String name(FilterName filter, String code) {
        return labels.counted(filter, code);
    }

    private static Optional<FilterName> filter(String name) {
        String plain = name.startsWith("-") ? name.substring(1) : name;
        return OrganisationFilters.ALL.stream().filter(filter -> filter.name().equalsIgnoreCase(plain)).findFirst();
    }

    private static int startOfToken(String typed) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            quoted ^= typed.charAt(i) == '"';
            start = !quoted && Character.isWhitespace(typed.charAt(i)) ? i + 1 : start;
        }
        return start;
    }
}
