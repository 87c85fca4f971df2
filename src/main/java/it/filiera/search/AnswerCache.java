package it.filiera.search;

import it.filiera.query.Clause;
import it.filiera.query.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers of one snapshot to the queries that everyone starts with and that match nearly everything: none, one letter or two. */
final class AnswerCache {

    private static final int ANSWERS = 256;
    private static final int SHORT = 2;

    /** More hits than a screen shows are not asked for again, and each holds its texts. */
    private static final int MOST_HITS = 500;

    /** The day is part of it: what was asked for before midnight counted its times ago from another one. */
    record Question(Query query, SearchRequest request, LocalDate today) {}

    private final Map<Question, SearchResult> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, SearchResult> eldest) {
            return size() > ANSWERS;
        }
    };

    synchronized @Nullable SearchResult find(Question question) {
        return answers.get(question);
    }

    void keep(Question question, SearchResult answer) {
        if (isBroad(question.query()) && answer.hits().size() <= MOST_HITS) {
            synchronized (this) {
                answers.put(question, answer);
            }
        }
    }

    private static boolean isBroad(Query query) {
        return query.clauses().isEmpty()
                || (query.clauses().size() == 1
                        && query.clauses().getFirst() instanceof Clause.Word word
                        && word.open()
                        && word.text().length() <= SHORT);
    }
}
