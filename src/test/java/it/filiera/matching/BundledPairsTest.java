package it.filiera.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.jspecify.annotations.Nullable;

/** How well the organisations of the bundled directory are told apart, held against a list that was judged pair by pair. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundledPairsTest {

    private static final Path ORGANISATIONS = Path.of("resources/data/directory/organisations.csv");
    private static final Path JUDGED = Path.of("src/test/resources/it/filiera/matching/bundled.csv");

    /** Judgement by both keys. */
    private final Map<String, String> judged = new TreeMap<>();

    /** Score by both keys, of all that is at all alike. */
    private final Map<String, Likeness<String>> alike = new HashMap<>();

    @BeforeAll
    void compareAll() throws IOException {
        rows(JUDGED).forEach(row -> judged.put(row.getField("one") + " " + row.getField("other"), row.getField("judgement")));
        List<Firm<String>> firms = rows(ORGANISATIONS).stream().map(BundledPairsTest::firm).toList();
        Candidates<String> candidates = new Candidates<>(0.02);
        firms.forEach(candidates::add);
        for (Firm<String> firm : firms) {
            candidates.of(firm).stream()
                    .filter(other -> firm.id().compareTo(other.id()) < 0)
                    .forEach(other -> alike.put(firm.id() + " " + other.id(), other));
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static Firm<String> firm(NamedCsvRecord row) {
        return new Firm<>(
                row.getField("key"),
                row.getField("key"),
                row.getField("name"),
                text(row, "legal_form"),
                null,
                null,
                text(row, "website"),
                null,
                null,
                text(row, "municipality"),
                text(row, "province"),
                text(row, "country"));
    }

    private static @Nullable String text(NamedCsvRecord row, String field) {
        return row.getField(field).isEmpty() ? null : row.getField(field);
    }

    @Test
    void everyPairThatIsFoundWasJudged() {
        assertThat(found(Candidates.THRESHOLD)).isSubsetOf(judged.keySet());
    }

    @Test
    void moreIsFoundAndLessIsWrongThanIsDocumented() {
        List.of(0.7, 0.5, 0.4, 0.3, 0.2, 0.1).forEach(threshold -> System.out.println("bundled directory, " + figures(threshold)));
        Figures chosen = figures(Candidates.THRESHOLD);

        assertThat(chosen.precision()).isGreaterThan(0.75);
        assertThat(chosen.recallOfSame()).isGreaterThan(0.69);
    }

    private Figures figures(double threshold) {
        List<String> found = found(threshold);
        return new Figures(
                threshold, count(found, "same"), count(found, "plant"), found.size(), count(judged.keySet(), "same"), count(judged.keySet(), "plant"));
    }

    private long count(Iterable<String> pairs, String judgement) {
        List<String> all = new ArrayList<>();
        pairs.forEach(all::add);
        return all.stream().filter(pair -> judgement.equals(judged.get(pair))).count();
    }

    private List<String> found(double threshold) {
        return alike.entrySet().stream()
                .filter(pair -> pair.getValue().score() >= threshold || pair.getValue().reasons().stream().anyMatch(reason -> reason.key().equals("matching.same-name")))
                .map(Map.Entry::getKey)
                .toList();
    }

    private record Figures(double threshold, long same, long plants, long found, long allSame, long allPlants) {

        /** A firm and its plant is worth a look too: somebody has to decide what they are. */
        double precision() {
            return (same + plants) / (double) found;
        }

        double recallOfSame() {
            return same / (double) allSame;
        }

        double recall() {
            return (same + plants) / (double) (allSame + allPlants);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "from %.2f on: %d found, %d of %d same, %d of %d plants; precision %.3f, recall of same %.3f, of both %.3f",
                    threshold, found, same, allSame, plants, allPlants, precision(), recallOfSame(), recall());
        }
    }
}
