package it.filiera.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.filiera.intake.CheckedCell;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.Checks;
import it.filiera.intake.FieldFrom;
import it.filiera.intake.FieldMark;
import it.filiera.intake.IntakeField;
import it.filiera.intake.PlainCells;
import it.filiera.intake.RefusedColumn;
import it.filiera.intake.Report;
import it.filiera.intake.RowOutcome;
import it.filiera.message.Messages;
import it.filiera.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the rows that an import refused as "Excel Italia" CSV: the columns of the file, one for each field whose text was the same for all
 * rows, then line, column, value and reason. Mended, it can be imported again as it is: headings are marked with the fields that they were
 * read into, days and numbers are so written that they are read as they were in the whole file.
 */
public final class RefusedRows {

    private static final CsvPreset PRESET = CsvPreset.EXCEL_IT;

    private final Checks checks;
    private final PlainCells plain;
    private final Report report;
    private final Messages messages;

    public RefusedRows(Checks checks, Report report, Messages messages) {
        this.checks = checks;
        this.plain = new PlainCells(checks.table(), checks.mapping());
        this.report = report;
        this.messages = messages;
    }

    /** Writes the file whole or not at all and says how many rows it has. */
    public long write(Path file) {
        return new ExportFile(file).write(this::writeTo);
    }

    private long writeTo(Writer writer) throws IOException {
        Table table = checks.table();
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(i -> !RefusedColumn.isOne(table.columns().get(i)) || !fields(i).isEmpty())
                .boxed()
                .toList();
        writer.write(PRESET.start());
        CsvWriter csv = CsvWriter.builder().fieldSeparator(PRESET.separator()).lineDelimiter(LineDelimiter.CRLF).build(writer);
        List<String> headings = new ArrayList<>(kept.stream().map(i -> FieldMark.on(table.columns().get(i), fields(i))).toList());
        plain.own().forEach(field -> headings.add(FieldMark.on(headings(field), List.of(field))));
        Arrays.stream(RefusedColumn.values()).map(column -> messages.say(column.heading())).forEach(headings::add);
        csv.writeRecord(headings);
        long rows = 0;
        for (RowOutcome outcome : report.rows()) {
            if (outcome.status() == RowOutcome.Status.REFUSED) {
                csv.writeRecord(row(outcome, kept));
                rows++;
            }
        }
        csv.flush();
        return rows;
    }

    /** The fields that a column was read into and that it says by itself. */
    private List<IntakeField> fields(int column) {
        return checks.mapping().fields().stream()
                .filter(from -> from.columns().contains(column) && !plain.own().contains(from.field()))
                .map(FieldFrom::field)
                .toList();
    }

    private List<String> row(RowOutcome outcome, List<Integer> kept) {
        List<String> cells = plain.of(checks.table().rows().get(outcome.row()));
        List<String> row = new ArrayList<>(kept.stream().map(cells::get).map(CsvExport::neutral).toList());
        plain.ownOf(checks.table().rows().get(outcome.row())).forEach(text -> row.add(CsvExport.neutral(text)));
        List<IntakeField> fields = outcome.fields();
        CheckedRow checked = checks.row(outcome.row());
        row.add(Long.toString(outcome.line()));
        row.add(fields.stream().map(this::headings).distinct().collect(Collectors.joining("; ")));
        row.add(CsvExport.neutral(fields.stream().map(field -> original(checked, field)).filter(value -> !value.isEmpty()).distinct().collect(Collectors.joining("; "))));
        row.add(outcome.reasons().stream().map(messages::say).distinct().collect(Collectors.joining("; ")));
        return row;
    }

    private static String original(CheckedRow row, IntakeField field) {
        CheckedCell cell = row.cells().get(field);
        return cell == null ? "" : cell.original();
    }

    /** The columns from which a field was read; where there is none, the field. */
    private String headings(IntakeField field) {
        String headings = checks.mapping().fields().stream()
                .filter(from -> from.field() == field)
                .map(FieldFrom::columns)
                .flatMap(List::stream)
                .map(checks.table().columns()::get)
                .map(FieldMark::bare)
                .collect(Collectors.joining(" + "));
        return headings.isEmpty() ? field.code() : headings;
    }
}
