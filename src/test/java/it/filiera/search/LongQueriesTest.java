package it.filiera.search;

import static it.filiera.search.Shelf.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.Parsed;
import it.filiera.query.QueryParser;
import it.filiera.vocabulary.Concept;
import it.filiera.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is pasted is refused or answered: no query comes near the number of conditions that Lucene takes. */
class LongQueriesTest {

    private static final int MOST_WORDS = 64;
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final QueryParser PARSER = new QueryParser(Questions.FILTERS, Set.of("website"));

    private static SearchIndex index = SearchIndex.inMemory(VOCABULARY, Questions.FILTERS);

    @BeforeContainer
    static void fill() {
        index = SearchIndex.inMemory(VOCABULARY, Questions.FILTERS);
        String spellings = IntStream.range(0, MOST_WORDS)
                .boxed()
                .flatMap(i -> "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(letter -> word(i) + (char) letter))
                .collect(Collectors.joining(" "));
        index.rebuild(Shelf.documents(
                Firm.named("Alfa").activity(spellings).in("Cuorgnè", "TO").with("employees", 50),
                Firm.named("Beta").activity("stampaggio a caldo, sedili").with("prov", "CN")), Shelf.FIRST);
    }

    @AfterContainer
    static void close() {
        index.close();
    }

    /** Eight letters with the one that is wrong: two may be, so that far more words look like it than are tried. */
    private static String word(int number) {
        return "lavo" + (char) ('a' + number / 8) + "r" + (char) ('a' + number % 8);
    }

    @Property(tries = 300)
    void anyTextIsRefusedOrAnswered(@ForAll("pasted") String text) {
        ask(text);
    }

    @Example
    void asManyMisspeltWordsAsThereMayBeAreAnswered() {
        assertThat(ask(repeated(MOST_WORDS, " ", i -> word(i) + "zz"))).isTrue();
        assertThat(ask(repeated(MOST_WORDS, " ", i -> word(i).replace("lavo", "lavx")))).isTrue();
    }

    @Example
    void asManyPhrasesAsThereMayBeAreAnswered() {
        assertThat(ask(repeated(MOST_WORDS / 2, " ", i -> "\"" + word(i) + "a " + word(i) + "b\""))).isTrue();
    }

    /** The labels that name most, and the words with which most labels begin, each once. */
    @Example
    void asManyTermsOfTheTradeAsThereMayBeAreAnswered() {
        List<String> labels = labels().distinct()
                .filter(label -> label.matches("[\\p{L}]+"))
                .sorted(Comparator.comparingInt((String label) -> VOCABULARY.mentions(label).size()).reversed())
                .toList();
        List<String> beginnings = labels().map(label -> label.split(" ")[0]).filter(word -> word.matches("[\\p{L}]+"))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        for (List<String> words : List.of(labels, beginnings, beginnings.subList(MOST_WORDS, beginnings.size()))) {
            assertThat(ask(String.join(" ", words.subList(0, MOST_WORDS)))).isTrue();
        }
    }

    @Example
    void asManyFiltersAsThereMayBeAreAnswered() {
        assertThat(ask(repeated(MOST_WORDS, " ", i -> "prov:none,x" + i + repeated(400, "", j -> "," + i + "y" + j)))).isTrue();
        assertThat(ask(repeated(MOST_WORDS, " ", i -> "-employees:" + i))).isTrue();
        assertThat(ask("employees:none" + repeated(MOST_WORDS - 1, "", i -> "," + 3 * i + ".." + (3 * i + 1)))).isTrue();
    }

    @Example
    void aLongListOfValuesFindsEachOfThem() {
        String list = "prov:" + repeated(499, "", i -> "x" + i + ",") + "TO";

        assertThat(search(list)).extracting(Hit::key).containsExactly("alfa");
        assertThat(ask(list + ",CN")).isFalse();
    }

    private static Stream<String> labels() {
        return VOCABULARY.concepts().stream().flatMap(LongQueriesTest::names);
    }

    private static Stream<String> names(Concept concept) {
        Stream<String> labels = Stream.of(concept.label(Locale.ENGLISH), concept.label(Locale.ITALIAN));
        return Stream.concat(labels, Stream.concat(concept.synonymsEn().stream(), concept.synonymsIt().stream()));
    }

    private static String repeated(int times, String separator, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(separator));
    }

    /** Whether the text is a query; if so, it is searched in every way there is. */
    private static boolean ask(String text) {
        if (PARSER.parse(text) instanceof Parsed.Understood(var query)) {
            SearchResult answer = index.search(query, new SearchRequest(10, Order.RELEVANCE, true), TODAY);
            assertThat(index.ids(query, TODAY)).hasSize((int) answer.total());
            assertThat(index.search(query, new SearchRequest(10, Order.NAME, false), TODAY).total()).isEqualTo(answer.total());
            return true;
        }
        return false;
    }

    private static List<Hit> search(String text) {
        return PARSER.parse(text) instanceof Parsed.Understood(var query)
                ? index.search(query, new SearchRequest(10, Order.RELEVANCE, true), TODAY).hits()
                : List.of();
    }

    @Provide
    Arbitrary<String> pasted() {
        Arbitrary<String> pieces = Arbitraries.of(
                "prov:", "TO", ",", "none", "employees:", "50", "..", "has:website", "-", "\"", " ", " ", "\n", ":", "stampaggio", "stampagio",
                "S.p.A.", "e-axle", "lavoarax", "lav", "hot", "forging");
        Arbitrary<String> words = Arbitraries.integers().between(0, 100_000).map(i -> word(i % MOST_WORDS) + (char) ('a' + i % 26));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20_000),
                Arbitraries.strings().withCharRange('a', 'z').withChars(" ,-.:\"").ofMaxLength(400),
                pieces.list().ofMaxSize(100).map(all -> String.join("", all)),
                pieces.list().ofMaxSize(3000).map(all -> String.join("", all)),
                words.list().ofMaxSize(80).map(all -> String.join(" ", all)),
                words.list().ofMaxSize(600).map(all -> "prov:" + String.join(",", all)));
    }
}
