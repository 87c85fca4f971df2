package it.filiera.search;

import static it.filiera.search.Shelf.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.Query;
import it.filiera.vocabulary.TradeWords;
import it.filiera.vocabulary.Word;
import it.filiera.vocabulary.Words;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stemming, stop words and the vocabulary do: a document is found by each of its own words. */
class EveryWordFindsPropertyTest {

    private static final List<String> TRADE = List.of(
            "stampaggio", "a", "caldo", "pressofusione", "die", "casting", "pastiglie", "dei", "freni", "viti", "vite", "S.p.A.", "R&D",
            "l'auto", "Cuorgnè", "e", "brakes", "bodies", "16949", "steel");

    @Property(tries = 150)
    void aDocumentIsFoundByEachOfItsWordsInAnyCaseAndWithoutAccents(@ForAll("texts") String text, @ForAll Tier tier) {
        try (SearchIndex index = SearchIndex.inMemory(TradeWords.vocabulary(), Questions.FILTERS)) {
            index.rebuild(Shelf.documents(Firm.keyed("k", "-").text(tier, "text", text)), Shelf.FIRST);
            for (Word word : Words.of(text)) {
                String written = text.substring(word.start(), word.end());
                assertThat(finds(index, Questions.words(written))).as(written).isTrue();
                assertThat(finds(index, Questions.words(written.toUpperCase(Locale.ROOT)))).as(written).isTrue();
                assertThat(finds(index, Questions.words(word.exact()))).as(word.exact()).isTrue();
                assertThat(finds(index, Questions.typed(word.exact().substring(0, 1)))).as(word.exact()).isTrue();
                assertThat(finds(index, Questions.only(Questions.phrase(text)))).as(text).isTrue();
            }
        }
    }

    private static boolean finds(SearchIndex index, Query query) {
        SearchResult result = index.search(query, new SearchRequest(1, Order.RELEVANCE, true), TODAY);
        return result.total() == 1 && result.hits().size() == 1;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.of(TRADE)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().withCharRange('a', 'z').withChars("àèéìòùÀÈñüß'&.").ofMaxLength(12)));
        Arbitrary<String> separator = Arbitraries.of(" ", " ", " ", ", ", "-");
        return Combinators.combine(word, separator).as(String::concat).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }
}
