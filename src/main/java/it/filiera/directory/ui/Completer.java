package it.filiera.directory.ui;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.FilterName;
import it.filiera.query.QueryPrinter;
import it.filiera.vocabulary.Mention;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the end of a text may become: the name of a filter, or a value behind its colon. Pure; asks nobody. */
final class Completer {

    private static final int MOST = 8;

    /** A single letter begins too many things. */
    private static final int SHORTEST_NAME = 2;

    private static final int MOST_CONCEPTS = 6;

    private final OrganisationFilters filters;
    private final Labels labels;
    private final Map<String, Map<String, Integer>> counts;
    private final Vocabulary vocabulary;
    private final Locale language;

    Completer(OrganisationFilters filters, Labels labels, Map<String, Map<String, Integer>> counts, Vocabulary vocabulary, Locale language) {
        this.filters = filters;
        this.labels = labels;
        this.counts = counts;
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /**
     * One way to go on.
     *
     * @param name what is taken, in words
     * @param code as a query writes it; of a concept what the other language calls it
     * @param count how many there are; null for the name of a filter and for a concept
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

    /**
     * What is offered to who asks for it: the concepts of the trade that begin so in either language, and the names of all filters, behind
     * what is typed. Concepts never come unasked, for then the Down key would lead to them and no longer to the results.
     */
    List<Completion> all(String typed) {
        return Stream.concat(concepts(typed), filters(typed.isEmpty() || typed.endsWith(" ") ? typed : typed + " ", "").stream()).toList();
    }

    private Stream<Completion> concepts(String typed) {
        int start = startOfToken(typed);
        Locale other = language.getLanguage().equals(Locale.ITALIAN.getLanguage()) ? Locale.ENGLISH : Locale.ITALIAN;
        return vocabulary.completions(Words.of(typed.substring(start)), true).stream()
                .map(Mention::concept)
                .limit(MOST_CONCEPTS)
                .map(concept -> new Completion(
                        concept.label(language), concept.label(other), null, typed.substring(0, start) + concept.label(language) + " "));
    }

    private List<Completion> filters(String before, String token) {
        String sign = token.startsWith("-") ? "-" : "";
        String begun = Words.folded(token);
        return filters.names().stream()
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

    private Optional<FilterName> filter(String name) {
        String plain = name.startsWith("-") ? name.substring(1) : name;
        return filters.named(plain);
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
