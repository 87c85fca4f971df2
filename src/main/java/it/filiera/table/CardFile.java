package it.filiera.table;

import it.filiera.message.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;

/** Cards (vCard 2.1, 3.0, 4.0): one file with one or many, or a ZIP of such files, whose lines then count on from file to file. */
record CardFile(Source source, Charset charset) implements Content {

    @Override
    public Format detect() {
        return format(charset);
    }

    @Override
    public Table read(Format format) throws IOException {
        Budget budget = new Budget(source.name());
        CardColumns columns = new CardColumns(source.name(), budget);
        CardReader cards = new CardReader(source.name(), columns);
        if (source instanceof Source.Lying lying && isZip(lying)) {
            readAll(lying, cards);
        } else {
            try (Reader text = new BufferedReader(Letters.openCards(source, format.charset()))) {
                cards.read(text);
            }
        }
        if (columns.isEmpty()) {
            throw new Refused("table.empty", source.name());
        }
        return columns.table(format(format.charset()));
    }

    private static Format format(Charset charset) {
        return new Format(Format.Kind.CARDS, charset, ';', true, null, Format.DayOrder.YEAR_FIRST, '.');
    }

    private static boolean isZip(Source.Lying lying) throws IOException {
        return FirstBytes.of(lying).isZip();
    }

    private static void readAll(Source.Lying lying, CardReader cards) throws IOException {
        try (ZipParts parts = new ZipParts(lying)) {
            for (String part : parts.cards()) {
                try (Reader text = new BufferedReader(Letters.openCards(() -> parts.required(part)))) {
                    cards.read(text);
                }
            }
        }
    }
}
