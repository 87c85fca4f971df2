package it.filiera.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header. Each row becomes a value or is refused with line, column, value and reason; the others go on.
 */
final class CsvTable {

    /** Why one cell makes its row unusable. */
    static final class BadCell extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String column;
        private final String value;
        private final transient Message reason;

        BadCell(String column, String value, Message reason) {
            super(column);
            this.column = column;
            this.value = value;
            this.reason = reason;
        }
    }

    /** The cells of a row by column. */
    static final class Row {

        private final Map<String, Integer> header;
        private final CsvRecord cells;

        private Row(Map<String, Integer> header, CsvRecord cells) {
            this.header = header;
            this.cells = cells;
        }

        /** The trimmed text of a cell, null when it is empty; refuses what is longer than {@code longest} characters. */
        @Nullable String text(String column, int longest) {
            String text = cells.getField(Objects.requireNonNull(header.get(column), column)).strip();
            if (text.length() > longest) {
                throw new BadCell(column, text.substring(0, 40) + "…", Message.of("directory.too-long", longest));
            }
            return text.isEmpty() ? null : text;
        }

        /** Where it stands in the file; the header is line 1. */
        long line() {
            return cells.getStartingLineNumber();
        }

        String required(String column, int longest) {
            String text = text(column, longest);
            if (text == null) {
                throw new BadCell(column, "", Message.of("directory.missing"));
            }
            return text;
        }

        /** The parts of a cell that stand between semicolons. */
        List<String> parts(String column) {
            String text = text(column, 1000);
            return text == null ? List.of() : List.of(text.split("\\s*;\\s*"));
        }
    }

    private final String name;
    private final List<String> columns;
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Set<String> refusedKeys = new HashSet<>();

    CsvTable(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    /** The first cells of the refused rows: whose rows they were. */
    Set<String> refusedKeys() {
        return refusedKeys;
    }

    /** Reads all rows. Refuses the whole file when a column is missing from its header. */
    <T> List<T> read(Reader file, Function<Row, T> toValue) {
        List<T> values = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(file)) {
            Map<String, Integer> header = new TreeMap<>();
            for (CsvRecord record : csv) {
                if (header.isEmpty()) {
                    header.putAll(header(record));
                } else {
                    read(header, record, toValue, values);
                }
            }
        } catch (CsvParseException e) {
            throw new Refused(Message.of("directory.file-damaged", name, String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    private Map<String, Integer> header(CsvRecord record) {
        Map<String, Integer> header = new TreeMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            header.put(record.getField(i).replace("\uFEFF", "").strip(), i);
        }
        columns.stream().filter(column -> !header.containsKey(column)).findFirst().ifPresent(missing -> {
            throw new Refused("directory.column-missing", name, missing);
        });
        return header;
    }

    private <T> void read(Map<String, Integer> header, CsvRecord record, Function<Row, T> toValue, List<T> values) {
        if (record.getFieldCount() != header.size()) {
            String found = String.valueOf(record.getFieldCount());
            refuse(record, "", found, Message.of("directory.cells", header.size()));
            return;
        }
        try {
            values.add(toValue.apply(new Row(header, record)));
        } catch (BadCell bad) {
            refuse(record, bad.column, bad.value, bad.reason);
        }
    }

    private void refuse(CsvRecord record, String column, String value, Message reason) {
        refusedKeys.add(record.getField(0).strip());
        refused.add(new RefusedRow(name, record.getStartingLineNumber(), column, value, reason));
    }
}
