package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file of decided pairs against the directory of which it speaks and the page that gives the reasons. */
class DecidedPairsTest {

    private static final Path ORGANISATIONS = Path.of("resources/data/directory/organisations.csv");
    private static final Path REASONS = Path.of("docs/data.md");
    private static final String SECTION = "### One organisation with several sites";

    private final DecidedPairs decided = DecidedPairs.bundled();

    /** Two names and why they are one. */
    private record Reason(String survivor, String absorbed, String why) {}

    @Test
    void eachIsOfTheDirectoryAndAbsorbedOnceAndByOneThatStands() throws IOException {
        List<String> absorbed = decided.all().stream().map(DecidedPair::absorbed).toList();
        Set<String> survivors = decided.all().stream().map(DecidedPair::survivor).collect(Collectors.toSet());

        assertThat(names().keySet()).containsAll(absorbed).containsAll(survivors);
        assertThat(absorbed).hasSize(32).doesNotHaveDuplicates().doesNotContainAnyElementsOf(survivors);
    }

    @Test
    void thePageNamesTheSamePairsWithTheSameReasons() throws IOException {
        Map<String, String> names = names();
        List<Reason> stated = decided.all().stream().map(pair -> new Reason(
                Objects.requireNonNull(names.get(pair.survivor())), Objects.requireNonNull(names.get(pair.absorbed())), pair.why())).toList();

        assertThat(stated).containsExactlyInAnyOrderElementsOf(reasons());
    }

    @Test
    void twoPartsOfAThirdAreOneAndOthersAreNot() {
        assertThat(decided.reason("lear", "lear-grugliasco")).isEqualTo(decided.reason("lear-grugliasco", "lear")).isPresent();
        assertThat(decided.reason("michelin-cuneo", "michelin-fossano")).contains(Message.of("decided.sites"));
        assertThat(decided.reason("bytest", "tuv-italia-laboratorio-volpiano")).contains(Message.of("decided.names"));
        assertThat(decided.reason("itt-vauda", "itt-barge")).contains(Message.of("decided.sites"));
        assertThat(decided.reason("michelin-cuneo", "lear-grugliasco")).isEmpty();
        assertThat(decided.reason("lear", "itt")).isEmpty();
        assertThat(decided.reason("lear", "michelin-cuneo")).isEmpty();
        assertThat(decided.reason(null, null)).isEmpty();
    }

    /** By key, without what stands in brackets. */
    private static Map<String, String> names() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(ORGANISATIONS)) {
            return rows.stream().collect(Collectors.toMap(row -> row.getField("key"), row -> row.getField("name").replaceFirst(" \\(.*", "")));
        }
    }

    private static List<Reason> reasons() throws IOException {
        return Files.readString(REASONS).split(SECTION)[1].split("\n## ")[0].lines()
                .map(line -> line.split(" ?\\| ?"))
                .filter(cells -> cells.length == 4 && cells[2].startsWith("one"))
                .flatMap(cells -> Arrays.stream(cells[1].split("; ")).flatMap(group -> reasons(group.split(", "), cells[3])))
                .toList();
    }

    private static Stream<Reason> reasons(String[] names, String why) {
        return Arrays.stream(names).skip(1).map(absorbed -> new Reason(names[0], absorbed, why));
    }
}
