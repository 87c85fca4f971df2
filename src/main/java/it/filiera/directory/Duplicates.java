package it.filiera.directory;

import it.filiera.matching.Candidates;
import it.filiera.matching.Firm;
import it.filiera.matching.FirmName;
import it.filiera.matching.Likeness;
import it.filiera.matching.WebDomain;
import it.filiera.query.Clause;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations that one may be. The index says which are worth a look, a few questions for one firm; whether they are alike is
 * said as for every pair, by {@link Candidates}.
 */
public final class Duplicates {

    /** So many answers to each question are looked at, the best first. */
    private static final int LOOKED_AT = 40;

    private final FirmRows firms;
    private final OrganisationSearch search;
    private final DistinctPairs distinct;

    public Duplicates(FirmRows firms, OrganisationSearch search, DistinctPairs distinct) {
        this.firms = firms;
        this.search = search;
        this.distinct = distinct;
    }

    /** Those that one about to be entered is or may be, the surest first. */
    public List<Alike> of(String name, List<Assignment> values) {
        return alike(FirmRows.entered(name, values), Set.of());
    }

    /** Those that a standing one is or may be, the surest first; without those of which somebody said that they are not. */
    public List<Alike> of(UUID organisation) {
        Set<UUID> others = distinct.of(organisation);
        return firms.of(List.of(organisation)).stream().flatMap(firm -> alike(firm, others).stream()).toList();
    }

    private List<Alike> alike(Firm<UUID> firm, Collection<UUID> without) {
        Map<UUID, Firm<UUID>> near = firms.of(near(firm)).stream().collect(Collectors.toMap(Firm::id, Function.identity()));
        Candidates<UUID> candidates = new Candidates<>();
        near.values().stream().filter(standing -> !without.contains(standing.id())).forEach(candidates::add);
        return candidates.of(firm).stream().map(likeness -> alike(likeness, near)).toList();
    }

    private static Alike alike(Likeness<UUID> likeness, Map<UUID, Firm<UUID>> near) {
        Firm<UUID> standing = Objects.requireNonNull(near.get(likeness.id()));
        return Alike.of(likeness, String.valueOf(standing.key()), standing.name());
    }

    private Set<UUID> near(Firm<UUID> firm) {
        Set<UUID> near = new LinkedHashSet<>();
        Set<List<String>> questions = new LinkedHashSet<>();
        List<String> words = words(FirmName.normal(firm.name()));
        questions.add(words);
        FirmName.tellingWords(firm.name()).stream().map(List::of).forEach(questions::add);
        questions.add(List.of(String.join("", words)));
        Stream.of(digits(firm.partitaIva()), digits(firm.codiceFiscale()), label(WebDomain.ofPage(firm.website())), label(WebDomain.ofMail(firm.email())))
                .map(List::of)
                .forEach(questions::add);
        questions.forEach(question -> ask(question, near));
        return near;
    }

    private void ask(List<String> words, Set<UUID> near) {
        List<Clause> clauses = words.stream().filter(word -> !word.isBlank()).map(Duplicates::clause).toList();
        if (!clauses.isEmpty()) {
            search.search(new Query(clauses), new SearchRequest(LOOKED_AT, Order.RELEVANCE, false)).hits().stream()
                    .map(Hit::id)
                    .forEach(near::add);
        }
    }

    /** A word is found misspelt too, where nobody writes it so. */
    private static Clause clause(String word) {
        return word.chars().allMatch(Character::isLetterOrDigit) ? new Clause.Word(word, false) : new Clause.Phrase(word);
    }

    private static List<String> words(String normal) {
        return Arrays.stream(normal.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String digits(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\D", "");
    }

    /** What a domain is called without what it ends with. */
    private static String label(String domain) {
        return domain.substring(0, Math.max(0, domain.lastIndexOf('.')));
    }
}
