package it.filiera.italy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The table of municipalities as a file: comma-separated, UTF-8, one header line; several postal codes stand apart by blanks. */
final class MunicipalityFile {

    private static final String BUNDLED = "/data/municipalities_it.csv";

    private MunicipalityFile() {}

    static List<Municipality> bundled() {
        try (InputStream file = MunicipalityFile.class.getResourceAsStream(BUNDLED)) {
            if (file == null) {
                throw new IllegalStateException(BUNDLED + " is missing from the program");
            }
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws IllegalStateException naming the line that cannot be read */
    static List<Municipality> read(InputStream file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(MunicipalityFile::municipality).toList();
        } catch (CsvParseException damaged) {
            throw new IllegalStateException("municipalities: " + damaged.getMessage(), damaged);
        }
    }

    private static Municipality municipality(NamedCsvRecord row) {
        try {
            return new Municipality(
                    row.getField("istat_code"),
                    row.getField("name"),
                    row.getField("province"),
                    row.getField("province_name"),
                    row.getField("region"),
                    List.of(row.getField("postal_codes").split(" ")),
                    Integer.parseInt(row.getField("population")),
                    degrees(row.getField("latitude")),
                    degrees(row.getField("longitude")));
        } catch (IllegalArgumentException | NoSuchElementException damaged) {
            String line = "municipalities, line " + row.getStartingLineNumber();
            throw new IllegalStateException(line + ": " + damaged.getMessage(), damaged);
        }
    }

    private static @Nullable Double degrees(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
