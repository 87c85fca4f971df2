package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.query.Parsed;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import it.filiera.support.Profile;
import it.filiera.vocabulary.Vocabulary;
import java.time.Clock;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people of the trade expect of real queries to the bundled directory. The expectations were written from the directory's rows,
 * before any answer had been seen.
 */
class GoldenSearchTest {

    private static final int TOP = 10;

    @TempDir
    static Path folder;

    static Profile profile;
    static OrganisationSearch search;

    /** One of {@code first} leads, all of {@code top} are among the first ten, none of {@code absent} is found at all. */
    record Case(String query, List<String> first, List<String> top, List<String> absent, String why) {

        @Override
        public String toString() {
            return query + " | " + why;
        }
    }

    @BeforeAll
    static void open() {
        profile = new Profile(folder).withDirectory();
        search = OrganisationSearch.open(
                folder.resolve("index"), profile.database, profile.organisations, Vocabulary.load(), profile.ledger, List.of(), Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        search.close();
        profile.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsTheTradeExpects(Case expected) {
        List<String> found = keys(expected.query());

        if (!expected.first().isEmpty()) {
            assertThat(found).isNotEmpty();
            assertThat(expected.first()).contains(found.getFirst());
        }
        assertThat(found.stream().limit(TOP)).containsAll(expected.top());
        assertThat(found).doesNotContainAnyElementsOf(
                expected.absent().isEmpty() ? List.of("no such key") : expected.absent());
    }

    @Test
    void aPlaceIsFoundByTheNameThatVisitorsUse() {
        assertThat(keys("Turin")).contains("5t");
        assertThat(keys("role:supplier Piedmont")).contains("4d-engineering");
    }

    @Test
    void theNameOfATownIsNoTermOfTheTrade() {
        assertThat(keys("trattamento termico")).doesNotContain("benevenuta-c");
    }

    private static List<String> keys(String query) {
        Parsed parsed = OrganisationFilters.OWN.parse(query);
        assertThat(parsed).isInstanceOf(Parsed.Understood.class);
        return search.search(((Parsed.Understood) parsed).query(), new SearchRequest(2000, Order.RELEVANCE, true)).hits().stream()
                .map(Hit::key)
                .toList();
    }

    static Stream<Case> cases() throws IOException {
        try (Reader file = new InputStreamReader(
                        Objects.requireNonNull(GoldenSearchTest.class.getResourceAsStream("golden.csv")), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(GoldenSearchTest::expectation).toList().stream();
        }
    }

    private static Case expectation(NamedCsvRecord row) {
        return new Case(
                row.getField("query"), keysIn(row, "first"), keysIn(row, "top"), keysIn(row, "absent"), row.getField("why"));
    }

    private static List<String> keysIn(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split(";")).filter(key -> !key.isEmpty()).toList();
    }
}
