package it.filiera.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A municipality. */
record Town(String name, String province, String region) {

    /** All of Italy, Piemonte first. */
    static List<Town> all(Path data) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(data.resolve("municipalities_it.csv"))) {
            return rows.stream()
                    .map(row -> new Town(row.getField("name"), row.getField("province"), row.getField("region")))
                    .sorted(Comparator.comparing(town -> !town.region().equals("Piemonte")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
