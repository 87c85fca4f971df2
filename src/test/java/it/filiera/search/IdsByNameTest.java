package it.filiera.search;

import static it.filiera.search.Shelf.TODAY;
import static it.filiera.search.Questions.filter;
import static it.filiera.search.Questions.only;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.Query;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdsByNameTest {

    private static final SearchRequest ALL_BY_NAME = new SearchRequest(Integer.MAX_VALUE, Order.NAME, false);

    @TempDir
    private Path folder;

    @Test
    void theIdsAreThoseOfTheHitsByName() {
        Random random = new Random(7);
        try (Shelf shelf = Shelf.of(folder, firms(random, 0, 300))) {
            assertSame(shelf);
            for (int batch = 1; batch < 4; batch++) {
                List<UUID> gone = List.of(Firm.keyed("k" + batch, "-").id(), Firm.keyed("k" + 40 * batch, "-").id());
                shelf.index().write(Shelf.documents(firms(random, 250 * batch, 100)), gone, new Position("test", batch + 1));
                assertSame(shelf);
            }
        }
    }

    @Test
    void anEmptyIndexHasNone() {
        try (Shelf shelf = Shelf.open(folder)) {
            assertThat(shelf.index().ids(Query.ALL, TODAY)).isEmpty();
        }
    }

    @Test
    void allHitsAreNotKeptForTheNextWhoAsks() {
        AnswerCache answers = new AnswerCache();
        Hit hit = new Hit(new UUID(0, 0), "k", 0, List.of());
        SearchResult small = new SearchResult(500, Collections.nCopies(500, hit), Map.of());
        SearchResult large = new SearchResult(501, Collections.nCopies(501, hit), Map.of());
        SearchRequest page = new SearchRequest(500, Order.NAME, false);

        answers.keep(new AnswerCache.Question(Query.ALL, page, TODAY), small);
        answers.keep(new AnswerCache.Question(Query.ALL, ALL_BY_NAME, TODAY), large);

        assertThat(answers.find(new AnswerCache.Question(Query.ALL, page, TODAY))).isSameAs(small);
        assertThat(answers.find(new AnswerCache.Question(Query.ALL, ALL_BY_NAME, TODAY))).isNull();
    }

    /** Few names, so that many are the same and the key decides. */
    private static Firm[] firms(Random random, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> Firm.keyed("k" + i, (random.nextBoolean() ? "Àlfa " : "beta ") + random.nextInt(20))
                        .activity(random.nextBoolean() ? "sedili" : "motori")
                        .with("prov", random.nextBoolean() ? "TO" : "CN"))
                .toArray(Firm[]::new);
    }

    private static void assertSame(Shelf shelf) {
        for (Query query : List.of(Query.ALL, words("sedili"), words("alfa", filter("prov", "TO")), only(filter("prov", "XX")))) {
            assertThat(shelf.index().ids(query, TODAY))
                    .isEqualTo(shelf.index().search(query, ALL_BY_NAME, TODAY).hits().stream().map(Hit::id).toList());
        }
    }
}
