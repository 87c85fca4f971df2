package it.filiera.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.vocabulary.Mention;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The directory that comes with the program, straight from its files; capabilities are those its activities mention. */
final class BundledFirms {

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> evidence = new HashMap<>();

    private BundledFirms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<BenchRow> read(Path data, Vocabulary vocabulary) {
        return new BundledFirms(vocabulary).rows(data.resolve("directory"));
    }

    private List<BenchRow> rows(Path folder) {
        try (var sources = CsvReader.builder().ofNamedCsvRecord(folder.resolve("sources.csv"));
                var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("organisations.csv"))) {
            sources.forEach(row -> evidence
                    .computeIfAbsent(row.getField("organisation_key"), key -> new ArrayList<>())
                    .add(row.getField("evidence")));
            return rows.stream().map(this::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BenchRow row(NamedCsvRecord row) {
        String key = row.getField("key");
        String activity = row.getField("activity");
        return new BenchRow(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                key,
                row.getField("name"),
                row.getField("roles"),
                row.getField("municipality"),
                row.getField("province"),
                row.getField("region"),
                row.getField("country"),
                activity,
                list(row.getField("categories")),
                list(row.getField("lists")),
                vocabulary.mentions(activity).stream().map(Mention::concept).map(concept -> concept.code()).distinct().toList(),
                List.of(),
                0,
                evidence.getOrDefault(key, List.of()));
    }

    private static List<String> list(String field) {
        return Arrays.stream(field.split(";")).filter(part -> !part.isEmpty()).toList();
    }
}
