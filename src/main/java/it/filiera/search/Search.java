package it.filiera.search;

import it.filiera.query.Clause;
import it.filiera.query.FilterValue;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Word;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Answers one query from one snapshot. */
final class Search {

    private final Snapshot snapshot;
    private final Vocabulary vocabulary;
    private final Collection<String> facets;
    private final Meanings meanings;
    private final Dictionary dictionary;
    private final Question question;

    Search(Snapshot snapshot, Vocabulary vocabulary, Collection<String> facets, Meanings meanings, it.filiera.query.Query query)
            throws IOException {
        this.snapshot = snapshot;
        this.vocabulary = vocabulary;
        this.facets = facets;
        this.meanings = meanings;
        dictionary = new Dictionary(snapshot.reader());
        question = Question.of(query, vocabulary, dictionary);
    }

    SearchResult answer(SearchRequest request, LocalDate today) throws IOException {
        List<ScoreDoc> page = Page.of(snapshot.searcher(), scoringQuery(), request.order(), request.limit());
        Hits hits = new Hits(snapshot.reader(), vocabulary, question);
        if (!request.facets()) {
            return new SearchResult(snapshot.searcher().count(matchingQuery()), hits.of(page), Map.of());
        }
        FacetCounts counts = FacetCounts.of(snapshot, facets, new RangeCounts(snapshot, request.counted(), today), base(), choices());
        Map<String, Map<String, Integer>> ordered = counts.ordered();
        countMeanings(ordered);
        return new SearchResult(counts.total(), hits.of(page), ordered);
    }

    /** What is chosen and stands for a question is a value of no document: how many it finds is counted by asking. */
    private void countMeanings(Map<String, Map<String, Integer>> counts) throws IOException {
        Map<String, Query> choices = choices();
        for (Map.Entry<String, List<Clause.Filter>> chosen : question.choices().entrySet()) {
            for (Clause.Filter filter : chosen.getValue()) {
                for (Map.Entry<String, Query> meant : meant(filter).entrySet()) {
                    BooleanQuery.Builder sideways = new BooleanQuery.Builder().add(base(), Occur.FILTER).add(meant.getValue(), Occur.FILTER);
                    choices.entrySet().stream()
                            .filter(other -> !other.getKey().equals(chosen.getKey()))
                            .forEach(other -> sideways.add(other.getValue(), Occur.FILTER));
                    counts.computeIfAbsent(chosen.getKey(), _ -> new LinkedHashMap<>())
                            .put(meant.getKey(), snapshot.searcher().count(sideways.build()));
                }
            }
        }
    }

    List<UUID> ids() throws IOException {
        return IdsByName.of(snapshot, matchingQuery());
    }

    private Query scoringQuery() throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        TextQueries scoring = new TextQueries(dictionary, true);
        for (Wanted wanted : question.wanted()) {
            all.add(scoring.of(wanted), Occur.MUST);
        }
        if (!question.wanted().isEmpty()) {
            for (Query bonus : nameBonus()) {
                all.add(bonus, Occur.SHOULD);
            }
        }
        filters(all);
        choices().values().forEach(choice -> all.add(choice, Occur.FILTER));
        return orEverything(all);
    }

    /** All words together are a name, the beginning of one or, misspelt, meant to be one. */
    private List<Query> nameBonus() throws IOException {
        List<Query> bonus = new ArrayList<>();
        bonus.add(wholeName(question.name(), Rank.WHOLE_NAME));
        bonus.add(beginning(question.name(), Rank.NAME_START));
        for (Question.MeantName meant : question.meantNames()) {
            bonus.add(wholeName(meant.name(), isLikely(meant) ? Rank.LIKELY_NAME : Rank.MISSPELT_NAME));
            bonus.add(beginning(meant.name(), Rank.MISSPELT_NAME_START));
        }
        return bonus;
    }

    /** One letter is put right, and nothing is spelt as it was typed. */
    private boolean isLikely(Question.MeantName meant) throws IOException {
        return meant.typo().worth() >= Rank.TYPO && dictionary.beginningWith(meant.typed().exact(), 0).isEmpty();
    }

    private Query beginning(String name, float points) {
        String beginning = question.open() ? name : name + " ";
        Query begins = beginning.length() <= Fields.LONGEST_NAME_START
                ? new TermQuery(new Term(Fields.NAME_START, beginning))
                : new PrefixQuery(new Term(Fields.WHOLE_NAME, beginning));
        return new BoostQuery(new ConstantScoreQuery(begins), points);
    }

    private static Query wholeName(String name, float points) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.WHOLE_NAME, name))), points);
    }

    private Query matchingQuery() throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(base(), Occur.FILTER);
        choices().values().forEach(choice -> all.add(choice, Occur.FILTER));
        return all.build();
    }

    /** Everything but what is chosen in filters. */
    private Query base() throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        TextQueries matching = new TextQueries(dictionary, false);
        for (Wanted wanted : question.wanted()) {
            all.add(matching.of(wanted), Occur.FILTER);
        }
        filters(all);
        return orEverything(all);
    }

    private void filters(BooleanQuery.Builder all) throws IOException {
        for (Clause filter : question.filters()) {
            all.add(of(filter), Occur.FILTER);
        }
        for (Clause exclusion : question.exclusions()) {
            all.add(of(exclusion), Occur.MUST_NOT);
        }
        TextQueries matching = new TextQueries(dictionary, false);
        for (Wanted unwanted : question.unwanted()) {
            all.add(matching.of(unwanted), Occur.MUST_NOT);
        }
    }

    private Query of(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Filter filter -> of(filter);
            case Clause.Has has -> FilterQueries.of(has);
            default -> throw new IllegalArgumentException("not a filter: " + clause);
        };
    }

    private Query of(Clause.Filter filter) throws IOException {
        List<Query> ways = new ArrayList<>(List.of(FilterQueries.of(filter)));
        ways.addAll(meant(filter).values());
        return ways.size() == 1 ? ways.getFirst() : TextQueries.anyOf(ways);
    }

    /** The values that stand for questions, and what those find. */
    private Map<String, Query> meant(Clause.Filter filter) throws IOException {
        Map<String, Query> meant = new LinkedHashMap<>();
        for (FilterValue value : filter.values()) {
            if (value instanceof FilterValue.Exactly(String text)) {
                Optional<it.filiera.query.Query> asked = meanings.of(filter.name(), text);
                if (asked.isPresent()) {
                    Meanings within = meanings.within(filter.name(), text);
                    meant.put(text, new Search(snapshot, vocabulary, facets, within, asked.get()).matchingQuery());
                }
            }
        }
        return meant;
    }

    private Map<String, Query> choices() throws IOException {
        Map<String, Query> choices = new LinkedHashMap<>();
        for (Map.Entry<String, List<Clause.Filter>> chosen : question.choices().entrySet()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (Clause.Filter filter : chosen.getValue()) {
                all.add(of(filter), Occur.FILTER);
            }
            choices.put(chosen.getKey(), all.build());
        }
        return choices;
    }

    private static Query orEverything(BooleanQuery.Builder builder) {
        BooleanQuery query = builder.build();
        boolean onlyExclusions = query.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT);
        return onlyExclusions ? builder.add(new MatchAllDocsQuery(), Occur.FILTER).build() : query;
    }
}
