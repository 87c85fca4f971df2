package it.filiera.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Text whose cells are parted by a letter, in quotes (RFC 4180) where they hold it or line breaks; lines may end in any way. */
record DelimitedText(Source source, Charset charset) implements Content {

    /** How many letters are looked at to see how a file is read. */
    static final int SAMPLE = 1 << 18;

    /** Holds the longest cell with every letter a doubled quote, and what the parser reads ahead. */
    private static final int BUFFER = 1 << 22;

    private static final int LONGEST_SAID = 12;

    @Override
    public Format detect() throws IOException {
        String sample = Letters.beginning(source, charset, SAMPLE);
        int said = Separators.lengthOfSaid(sample);
        String rest = sample.substring(said);
        char separator = said > 0 ? Separators.said(sample) : Separators.found(rest);
        List<Row> rows = sampled(rest, separator);
        if (rows.isEmpty()) {
            throw new Refused("table.empty", source.name());
        }
        Conventions conventions = new Conventions(rows);
        char decimal = conventions.decimal(separator == ',' ? '.' : ',');
        return new Format(Format.Kind.DELIMITED, charset, separator, Headings.lead(rows), null, conventions.days(), decimal);
    }

    @Override
    public Table read(Format format) throws IOException {
        if ("\"\r\n".indexOf(format.separator()) >= 0) {
            throw new Refused("table.separator", source.name());
        }
        Budget budget = new Budget(source.name());
        TableBuilder table = new TableBuilder(format.headed(), true, budget);
        try (Reader letters = Letters.open(source, format.charset())) {
            PushbackReader text = new PushbackReader(letters, LONGEST_SAID);
            int linesBefore = skipSaid(text) ? 1 : 0;
            RowHandler handler = new RowHandler(source.name(), linesBefore, new SharedTexts(budget), table);
            readAll(parser(format.separator()).build(handler, text), handler, table);
        }
        Table read = table.table(
                new Format(Format.Kind.DELIMITED, format.charset(), format.separator(), format.headed(), null, format.days(), format.decimal()),
                List.of());
        if (read.columns().isEmpty()) {
            throw new Refused("table.empty", source.name());
        }
        return read;
    }

    private void readAll(CsvReader<Row> rows, RowHandler handler, TableBuilder table) throws IOException {
        try {
            rows.forEach(table::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw refused(e, handler);
        }
    }

    /** The parser wraps what stopped it; it says in words alone that a cell outgrew its buffer. */
    private Refused refused(CsvParseException e, RowHandler handler) {
        boolean outgrown = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            } else if (cause instanceof Error error) {
                throw error;
            }
            outgrown |= String.valueOf(cause.getMessage()).contains("buffer");
        }
        return new Refused(Message.of(outgrown ? "table.too-long" : "table.quote", source.name(), handler.line(), handler.column()), e);
    }

    private static boolean skipSaid(PushbackReader text) throws IOException {
        char[] first = new char[LONGEST_SAID];
        int count = 0;
        for (int read = 0; read >= 0 && count < first.length; read = text.read(first, count, first.length - count)) {
            count += read;
        }
        int said = Separators.lengthOfSaid(new String(first, 0, count));
        text.unread(first, said, count - said);
        return said > 0;
    }

    /** The first rows, as far as they can be read; without the last one where the sample breaks it off. */
    private List<Row> sampled(String sample, char separator) {
        List<Row> rows = new ArrayList<>();
        Budget budget = new Budget(source.name());
        RowHandler handler = new RowHandler(source.name(), 0, new SharedTexts(budget), new TableBuilder(true, true, budget));
        try {
            parser(separator).build(handler, new StringReader(sample)).forEach(rows::add);
        } catch (CsvParseException e) {
            return rows.isEmpty() ? List.of(new Row(1, List.of(sample))) : rows;
        }
        if (sample.length() >= SAMPLE - LONGEST_SAID && rows.size() > 1) {
            rows.removeLast();
        }
        rows.removeIf(row -> row.cells().stream().allMatch(String::isBlank));
        return rows;
    }

    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(BUFFER);
    }
}
