package it.filiera.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What columns are called, in Italian, in English, on cards, and in our own exports: heading to the fields that may be meant, likeliest first. */
final class HeadingWords {

    private static final String FILE = "/data/intake/headings.csv";
    private static final int SHORTEST_BEGINNING = 4;

    private final Map<String, Set<IntakeField>> fields = new HashMap<>();

    HeadingWords() {
        try (InputStream file = HeadingWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                rows.forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Messages english = new Messages(Locale.ENGLISH);
        Messages italian = new Messages(Locale.ITALIAN);
        for (IntakeField field : IntakeField.values()) {
            String label = "export.column." + field.code();
            add(field.code(), field);
            if (english.has(label)) {
                add(english.say(label), field);
                add(italian.say(label), field);
            }
        }
    }

    private void add(NamedCsvRecord row) {
        List<IntakeField> meant = Arrays.stream(row.getField("field").split("\\|")).map(IntakeField::named).toList();
        for (String heading : row.getField("words").split(";")) {
            meant.forEach(field -> add(heading, field));
        }
    }

    private void add(String heading, IntakeField field) {
        fields.computeIfAbsent(Folded.tight(heading), _ -> new LinkedHashSet<>()).add(field);
    }

    /** The fields that a heading names word for word; none where it names none. */
    List<IntakeField> exactly(String heading) {
        Set<IntakeField> whole = fields.get(Folded.tight(heading));
        return List.copyOf(whole != null ? whole : fields.getOrDefault(Folded.tight(heading.replaceAll("[\\[(].*?[\\])]|\\*", "")), Set.of()));
    }

    /** The fields whose names a heading begins with, the longest name's: {@code Fatturato 2024}, {@code Telefono sede di Torino}. */
    List<IntakeField> beginning(String heading) {
        String words = Folded.of(heading);
        for (int end = words.lastIndexOf(' '); end >= SHORTEST_BEGINNING; end = words.lastIndexOf(' ', end - 1)) {
            Set<IntakeField> found = fields.get(words.substring(0, end).replace(" ", ""));
            if (found != null) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }
}
