package it.filiera.table;

import it.filiera.message.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A workbook of a spreadsheet program: Office Open XML (ECMA-376), transitional or strict. The few parts that hold values are read here;
 * libraries for it build lists as long as a damaged file asks for, and do not say where a merged or broken cell lies.
 */
record Workbook(Source.Lying source) implements Content {

    private static final int SAMPLE = 300;

    /** A mark for the numbers that hardly a text has: how a sheet writes its texts shows in these alone. */
    private static final char NO_MARK = '\u066B';

    @Override
    public Format detect() throws IOException {
        try (Book book = new Book(source)) {
            for (Book.Sheet sheet : book.seen()) {
                List<Row> rows = sampled(book, sheet);
                if (!rows.isEmpty()) {
                    Conventions conventions = new Conventions(rows);
                    return format(Headings.lead(pointed(rows)), sheet.name(), conventions.days(), conventions.decimal('.'));
                }
            }
        }
        throw new Refused("table.empty", source.name());
    }

    @Override
    public Table read(Format format) throws IOException {
        try (Book book = new Book(source)) {
            Book.Sheet sheet = format.sheet() == null ? book.seen().getFirst() : book.named(format.sheet());
            Budget budget = new Budget(source.name());
            TableBuilder table = new TableBuilder(format.headed(), false, budget);
            read(book, sheet, format.decimal(), table, budget, Long.MAX_VALUE);
            return table.table(format(format.headed(), sheet.name(), format.days(), format.decimal()), book.names());
        }
    }

    private static Format format(boolean headed, String sheet, Format.DayOrder days, char decimal) {
        return new Format(Format.Kind.WORKBOOK, StandardCharsets.UTF_8, ';', headed, sheet, days, decimal);
    }

    private List<Row> sampled(Book book, Book.Sheet sheet) throws IOException {
        Budget budget = new Budget(source.name());
        TableBuilder sampled = new TableBuilder(false, false, budget);
        read(book, sheet, NO_MARK, sampled, budget, SAMPLE);
        return sampled.table(format(false, sheet.name(), Format.DayOrder.YEAR_FIRST, '.'), List.of()).rows();
    }

    private static List<Row> pointed(List<Row> rows) {
        return rows.stream().map(row -> new Row(row.line(), row.cells().stream().map(cell -> cell.replace(NO_MARK, '.')).toList())).toList();
    }

    private void read(Book book, Book.Sheet sheet, char decimal, TableBuilder table, Budget budget, long rows) throws IOException {
        CellStyles styles = new CellStyles(book.isFrom1904(), decimal);
        Optional<XmlPart> styled = book.part("styles");
        if (styled.isPresent()) {
            try (XmlPart part = styled.get()) {
                styles.read(part);
            }
        }
        List<String> texts = texts(book, budget);
        try (XmlPart part = book.open(sheet)) {
            new SheetReader(source.name(), part, texts, styles, table, new SharedTexts(budget)).read(rows);
        }
    }

    private List<String> texts(Book book, Budget budget) throws IOException {
        Optional<XmlPart> shared = book.part("sharedStrings");
        if (shared.isEmpty()) {
            return List.of();
        }
        try (XmlPart part = shared.get()) {
            return new SharedTextsPart(source.name(), part, budget).texts();
        }
    }
}
