package it.filiera.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two invented firms and whether they are one.
 *
 * @param fixed the verdict, where a rule fixes it
 */
record LabelledPair(boolean same, Optional<Verdict> fixed, String why, Firm<String> one, Firm<String> other, Optional<Likeness<String>> likeness) {

    static List<LabelledPair> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(LabelledPair.class.getResourceAsStream("pairs.csv")), StandardCharsets.UTF_8))) {
            return rows.stream().map(LabelledPair::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledPair of(NamedCsvRecord row) {
        Firm<String> one = firm(row, "one_");
        Firm<String> other = firm(row, "other_");
        Candidates<String> candidates = new Candidates<>();
        candidates.add(other);
        Optional<Verdict> fixed = Stream.of(row.getField("verdict")).filter(text -> !text.isEmpty()).map(Verdict::valueOf).findFirst();
        return new LabelledPair(
                row.getField("same").equals("yes"), fixed, row.getField("why"), one, other, candidates.of(one).stream().findFirst());
    }

    private static Firm<String> firm(NamedCsvRecord row, String side) {
        return new Firm<>(
                side,
                text(row, side + "key"),
                row.getField(side + "name"),
                text(row, side + "legalForm"),
                text(row, side + "partitaIva"),
                text(row, side + "codiceFiscale"),
                text(row, side + "website"),
                text(row, side + "email"),
                text(row, side + "phone"),
                text(row, side + "municipality"),
                text(row, side + "province"),
                text(row, side + "country"));
    }

    private static @Nullable String text(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : text;
    }

    Verdict verdict() {
        return likeness.map(Likeness::verdict).orElse(Verdict.NEW);
    }

    @Override
    public String toString() {
        return String.format("%s, %s: %s (%s) / %s (%s), %s %s", same ? "same" : "different", why, one.name(), one.municipality(),
                other.name(), other.municipality(), verdict(), likeness.map(Likeness::score).orElse(0.0));
    }
}
