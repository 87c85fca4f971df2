package it.filiera.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vocabulary that comes with the program, held against its own rules and against the bundled directory. */
class VocabularyFileTest {

    private static final Set<String> KINDS = Set.of("process", "product", "material", "service", Concept.NAME);

    /** Suppliers whose activity says what they are part of, and not what they make. */
    private static final Set<String> NAME_NOTHING = Set.of(
            "endurance", "enel-x", "engitec", "fdm", "fluorsid-alkeemia", "green-energy-storage", "italmatch-chemicals", "kaitek",
            "labbrozzi", "las", "manz-italia", "pmc-automotive", "ver-mec");

    private final List<Concept> rows = ConceptFile.read();
    private final Vocabulary vocabulary = Vocabulary.load();

    @Test
    void hasTheWordsOfTheTrade() {
        assertThat(vocabulary.concepts()).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void codesAreUniqueAndReadable() {
        assertThat(rows).extracting(Concept::code).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void aBroaderConceptStandsBeforeItsNarrowerOnes() {
        Set<String> before = new HashSet<>();
        for (Concept concept : rows) {
            assertThat(concept.broader()).satisfiesAnyOf(
                    broader -> assertThat(broader).isNull(), broader -> assertThat(before).contains(broader));
            before.add(concept.code());
        }
    }

    @Test
    void aConceptDoesNotServeWhatItIsAKindOf() {
        for (Concept concept : vocabulary.concepts()) {
            assertThat(vocabulary.withAncestors(concept.code())).doesNotContainAnyElementsOf(
                    concept.serves().isEmpty() ? List.of("nothing") : concept.serves());
        }
    }

    @Test
    void kindsAreKnown() {
        assertThat(rows).extracting(Concept::kind).isSubsetOf(KINDS);
    }

    @Test
    void everyConceptHasALabelInBothLanguages() {
        assertThat(rows).allSatisfy(concept -> {
            assertThat(concept.labelEn()).isNotBlank();
            assertThat(concept.labelIt()).isNotBlank();
        });
    }

    @Test
    void everyPhraseHasWordsThatCount() {
        assertThat(phrases()).allSatisfy(label -> assertThat(label.words()).as(label.concept().code()).isNotEmpty());
    }

    @Test
    void noPhraseNamesTwoConcepts() {
        Map<List<String>, String> owners = new HashMap<>();
        phrases().filter(label -> !label.concept().kind().equals(Concept.NAME)).forEach(label -> {
            String code = label.concept().code();
            assertThat(owners.merge(normal(label), code, (first, second) -> first)).as(label.exact()).isEqualTo(code);
        });
    }

    @Test
    void everySupplierThatNamesAProductOrProcessGetsACapability() throws IOException {
        Set<String> without = suppliers()
                .filter(supplier -> !supplier.getField("activity").isBlank())
                .filter(supplier -> vocabulary.mentions(supplier.getField("activity")).isEmpty())
                .map(supplier -> supplier.getField("key"))
                .collect(Collectors.toSet());

        assertThat(without).isEqualTo(NAME_NOTHING);
    }

    private Stream<Label> phrases() {
        return rows.stream().flatMap(concept -> Stream.of(Locale.ENGLISH, Locale.ITALIAN)
                .flatMap(language -> concept.names(language).map(name -> new Label(concept, language, Words.of(name)))));
    }

    /** The words as texts are compared with them. */
    private static List<String> normal(Label label) {
        return label.words().stream()
                .map(word -> word.detached() && !word.equals(label.words().getFirst()) ? "|" + word.stem() : word.stem())
                .toList();
    }

    private static Stream<NamedCsvRecord> suppliers() throws IOException {
        try (Reader file = new InputStreamReader(
                        Objects.requireNonNull(VocabularyFileTest.class.getResourceAsStream("/data/directory/organisations.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().filter(row -> List.of(row.getField("roles").split(";")).contains("supplier")).toList().stream();
        }
    }
}
