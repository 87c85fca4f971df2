package it.filiera.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A list of fictional firms as associations hand it out, the same one for the same seed: so many of the rows say again, in other words,
 * what an earlier one says, and so many have a defect that no rule can repair.
 */
final class ImportRows {

    private static final List<String> HEADINGS = List.of(
            "Ragione sociale", "Forma giuridica", "Partita IVA", "Sito web", "Telefono", "E-mail", "Indirizzo", "CAP", "Comune", "Provincia",
            "Anno di fondazione", "Addetti");
    private static final int NAME = 0;
    private static final int PARTITA_IVA = 2;
    private static final int WEBSITE = 3;
    private static final int PHONE = 4;
    private static final int EMAIL = 5;
    private static final int FOUNDED = 10;

    private final int rows;
    private final BitSet duplicates = new BitSet();
    private final BitSet defects = new BitSet();

    ImportRows(int rows, int duplicates, int defects) {
        this.rows = rows;
        spread(this.duplicates, duplicates, 7);
        spread(this.defects, defects, 11);
    }

    /** In the second half of the list, so that what is said again was said before; a row is one or the other. */
    private void spread(BitSet into, int count, int seed) {
        Random random = new Random(seed);
        while (into.cardinality() < count) {
            int row = rows / 2 + random.nextInt(rows / 2);
            if (!duplicates.get(row) && !defects.get(row)) {
                into.set(row);
            }
        }
    }

    int duplicates() {
        return duplicates.cardinality();
    }

    int defects() {
        return defects.cardinality();
    }

    boolean isDuplicate(int row) {
        return duplicates.get(row);
    }

    boolean isDefect(int row) {
        return defects.get(row);
    }

    void write(Path file, List<Town> towns, Vocabulary vocabulary) throws IOException {
        List<List<String>> firsts = new ArrayList<>();
        Iterator<BenchRow> firms = new FictionalFirms(rows, 3, towns, vocabulary).iterator();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(file)) {
            csv.writeRecord(HEADINGS);
            for (int row = 0; row < rows; row++) {
                List<String> cells = row(firms.next(), row);
                if (row < rows / 2 && row % 5 == 0) {
                    firsts.add(cells);
                }
                csv.writeRecord(isDuplicate(row) ? again(firsts.get(row % firsts.size()), row) : isDefect(row) ? broken(cells, row) : cells);
            }
        }
    }

    private static List<String> row(BenchRow firm, int row) {
        List<String> words = new ArrayList<>(List.of(firm.name().split(" ")));
        String last = words.getLast();
        String form = last.endsWith(".") ? words.removeLast() : "S.r.l.";
        String name = String.join(" ", words);
        String domain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".example";
        return List.of(
                name, form, partitaIva(row), "https://www." + domain, "011 555 %04d".formatted(row % 10_000), "info@" + domain,
                "Via Esempio " + (1 + row % 200), "%05d".formatted(10_000 + row % 1_000), firm.town(), firm.province(),
                Integer.toString(1950 + row % 70), firm.employees() == 0 ? "" : Long.toString(firm.employees()));
    }

    /** The same firm as another list has it. */
    private static List<String> again(List<String> cells, int row) {
        List<String> other = new ArrayList<>(cells);
        switch (row % 3) {
            case 0 -> {
                other.set(NAME, cells.get(NAME).toUpperCase(Locale.ROOT));
                other.set(WEBSITE, "");
                other.set(EMAIL, "");
            }
            case 1 -> {
                other.set(PARTITA_IVA, "");
                other.set(WEBSITE, cells.get(WEBSITE).substring("https://www.".length()));
            }
            default -> {
                other.set(PARTITA_IVA, "");
                other.set(WEBSITE, "");
                other.set(EMAIL, "");
                other.set(PHONE, "");
            }
        }
        return other;
    }

    private static List<String> broken(List<String> cells, int row) {
        List<String> other = new ArrayList<>(cells);
        switch (row % 4) {
            case 0 -> other.set(PARTITA_IVA, wrongDigit(cells.get(PARTITA_IVA)));
            case 1 -> other.set(EMAIL, "info at example");
            case 2 -> other.set(NAME, "");
            default -> other.set(FOUNDED, "da sempre");
        }
        return other;
    }

    private static String wrongDigit(String digits) {
        return digits.substring(0, 10) + (char) ('0' + (digits.charAt(10) - '0' + 5) % 10);
    }

    private static String partitaIva(int row) {
        String first = "%07d001".formatted(1_000_000 + row);
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            int digit = first.charAt(i) - '0';
            sum += i % 2 == 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
        }
        return first + (10 - sum % 10) % 10;
    }
}
