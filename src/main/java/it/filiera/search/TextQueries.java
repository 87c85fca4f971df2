package it.filiera.search;

import it.filiera.vocabulary.Mention;
import it.filiera.vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns conditions of free text into Lucene's queries: once to score, where every way to match gives its own points and the best one
 * counts, and once only to match, where ways that others include are left out.
 */
final class TextQueries {

    /** With more words than this that begin alike, they are looked up by tier instead of one by one. */
    private static final int WORDS_ONE_BY_ONE = 64;

    private final Dictionary dictionary;
    private final boolean scoring;

    TextQueries(Dictionary dictionary, boolean scoring) {
        this.dictionary = dictionary;
        this.scoring = scoring;
    }

    Query of(Wanted wanted) throws IOException {
        return switch (wanted) {
            case Wanted.Term term -> term(term);
            case Wanted.Apart apart -> apart(apart);
            case Wanted.Quoted quoted -> quoted(quoted.words());
        };
    }

    private Query term(Wanted.Term term) throws IOException {
        int weight = term.words().size();
        List<Query> ways = new ArrayList<>();
        concepts(term.concepts(), weight, ways);
        if (term.isWord()) {
            word(term.words().getFirst(), ways);
            if (term.open()) {
                beginning(term.words().getFirst().exact(), ways);
            }
        } else {
            adjacent(term.words(), weight, ways);
        }
        concepts(term.completions(), weight * Rank.COMPLETION, ways);
        for (Wanted.Typo typo : term.typos()) {
            ways.add(boosted(term(Fields.WORD, typo.word()), typo.worth()));
        }
        return any(ways);
    }

    private Query apart(Wanted.Apart apart) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Wanted.Term part : apart.parts()) {
            all.add(term(part), scoring ? Occur.MUST : Occur.FILTER);
        }
        int weight = apart.parts().stream().mapToInt(part -> part.words().size()).sum();
        List<Query> ways = new ArrayList<>();
        ways.add(all.build());
        concepts(apart.completions(), weight * Rank.COMPLETION, ways);
        concepts(apart.corrections(), weight * Rank.TYPO, ways);
        return any(ways);
    }

    private void concepts(List<Mention> mentions, float worth, List<Query> ways) {
        for (Mention mention : mentions) {
            ways.add(boosted(term(Fields.CONCEPT, mention.concept().code()), worth));
        }
    }

    /** Every document with the word has its stem too, so the word itself is needed only for its points. */
    private void word(Word word, List<Query> ways) throws IOException {
        if (word.stop()) {
            ways.add(term(Fields.WORD, word.exact()));
            return;
        }
        int exact = dictionary.documents(Fields.WORD, word.exact());
        int stemmed = dictionary.documents(Fields.STEM, word.stem());
        if (scoring && exact > 0) {
            ways.add(term(Fields.WORD, word.exact()));
        }
        if (!scoring || stemmed > exact) {
            ways.add(boosted(term(Fields.STEM, word.stem()), Rank.STEM));
        }
    }

    private void beginning(String letters, List<Query> ways) throws IOException {
        if (letters.length() <= Fields.LONGEST_GRAM) {
            ways.add(boosted(term(Fields.GRAM, letters), Rank.PREFIX));
            return;
        }
        List<String> words = dictionary.beginningWith(letters, WORDS_ONE_BY_ONE);
        if (words.size() <= WORDS_ONE_BY_ONE) {
            words.forEach(word -> ways.add(boosted(term(Fields.WORD, word), Rank.PREFIX)));
        } else if (scoring) {
            for (Tier tier : Tier.values()) {
                Query inTier = new PrefixQuery(new Term(Fields.words(tier), letters));
                ways.add(constant(inTier, Rank.points(tier) * Rank.PREFIX));
            }
        } else {
            ways.add(new PrefixQuery(new Term(Fields.WORD, letters)));
        }
    }

    private void adjacent(List<Word> words, int weight, List<Query> ways) {
        for (Tier tier : Tier.values()) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            int position = 0;
            for (int i = 0; i < words.size(); i++) {
                position += i > 0 && words.get(i).detached() ? 2 : 1;
                phrase.add(new Term(Fields.stems(tier), words.get(i).stem()), position);
            }
            ways.add(constant(phrase.build(), weight * Rank.points(tier)));
        }
    }

    private Query quoted(List<Word> words) {
        if (words.size() == 1) {
            return term(Fields.WORD, words.getFirst().exact());
        }
        List<Query> ways = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            String[] exact = words.stream().map(Word::exact).toArray(String[]::new);
            ways.add(constant(new PhraseQuery(Fields.words(tier), exact), words.size() * Rank.points(tier)));
        }
        return any(ways);
    }

    private Query any(List<Query> ways) {
        if (ways.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        return scoring ? new DisjunctionMaxQuery(ways, 0) : anyOf(ways);
    }

    static Query anyOf(List<Query> ways) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static Query constant(Query query, float points) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }
}
