package it.filiera.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the vocabulary that comes with the program. */
final class ConceptFile {

    private static final String PATH = "/data/vocabulary/concepts.csv";

    private ConceptFile() {}

    static List<Concept> read() {
        try (InputStream file = ConceptFile.class.getResourceAsStream(PATH)) {
            if (file == null) {
                throw new IllegalStateException("the program is incomplete: " + PATH + " is missing");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Concept> read(Reader csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().map(ConceptFile::concept).toList();
        }
    }

    private static Concept concept(NamedCsvRecord row) {
        return new Concept(
                row.getField("code"),
                nullWhenEmpty(row.getField("broader")),
                row.getField("kind"),
                row.getField("category"),
                row.getField("label_en"),
                row.getField("label_it"),
                list(row.getField("synonyms_en")),
                list(row.getField("synonyms_it")),
                row.findField("serves").map(ConceptFile::list).orElse(List.of()));
    }

    private static @Nullable String nullWhenEmpty(String field) {
        return field.isBlank() ? null : field;
    }

    private static List<String> list(String field) {
        return Arrays.stream(field.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
