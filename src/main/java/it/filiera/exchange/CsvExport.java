package it.filiera.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.filiera.directory.Organisation;
import it.filiera.message.Messages;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes organisations as CSV (RFC 4180, CRLF). The file takes its name only when it is whole and on the disk. A cell that a spreadsheet
 * would take for a formula starts with an apostrophe.
 */
public final class CsvExport {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvPreset preset;
    private final List<ExportColumn> columns;
    private final Messages messages;

    public CsvExport(CsvPreset preset, List<ExportColumn> columns, Messages messages) {
        this.preset = preset;
        this.columns = List.copyOf(columns);
        this.messages = messages;
    }

    /** Writes all organisations as they come, holding none back, and says how many. */
    public long write(Iterator<Organisation> organisations, Path file) {
        return new ExportFile(file).write(writer -> writeTo(writer, organisations));
    }

    private long writeTo(Writer writer, Iterator<Organisation> organisations) throws IOException {
        long rows = 0;
        writer.write(preset.start());
        CsvWriter csv = csv(writer);
        csv.writeRecord(columns.stream().map(this::heading).toList());
        while (organisations.hasNext()) {
            Organisation organisation = organisations.next();
            csv.writeRecord(columns.stream().map(column -> cell(column.of(organisation))).toList());
            rows++;
        }
        csv.flush();
        return rows;
    }

    private CsvWriter csv(Writer writer) {
        return CsvWriter.builder().fieldSeparator(preset.separator()).lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    private String heading(ExportColumn column) {
        return preset == CsvPreset.INTERCHANGE ? column.code() : messages.say("export.column." + column.code());
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> preset.number(number);
            case Number number -> number.toString();
            default -> neutral(value.toString());
        };
    }

    /** Text that no spreadsheet runs as a formula. */
    public static String neutral(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
