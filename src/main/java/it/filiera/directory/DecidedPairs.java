package it.filiera.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which organisations of the bundled directory are one, decided case by case; the directory itself lists them as its pages do. */
final class DecidedPairs {

    private static final String FILE = "/data/one-organisation.csv";

    private final List<DecidedPair> all;
    private final Map<String, DecidedPair> byAbsorbed = new HashMap<>();

    private DecidedPairs(List<DecidedPair> all) {
        this.all = all;
        all.forEach(pair -> byAbsorbed.put(pair.absorbed(), pair));
    }

    /** Those that came with the program. */
    static DecidedPairs bundled() {
        try (InputStream file = Objects.requireNonNull(DecidedPairs.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new DecidedPairs(rows.stream().map(DecidedPairs::pair).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecidedPair pair(NamedCsvRecord row) {
        DecidedPair.Kind kind = DecidedPair.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
        return new DecidedPair(row.getField("survivor"), row.getField("absorbed"), kind, row.getField("why"));
    }

    /** In the order in which they are to be merged; an organisation is absorbed once, and nobody who is absorbed survives another. */
    List<DecidedPair> all() {
        return all;
    }

    /** Why these two are one, in whatever order, also where both are part of a third; empty where nothing is decided. */
    Optional<Message> reason(@Nullable String one, @Nullable String other) {
        DecidedPair first = byAbsorbed.get(one);
        DecidedPair second = byAbsorbed.get(other);
        if (first != null && second != null) {
            DecidedPair best = first.kind().compareTo(second.kind()) < 0 ? first : second;
            return first.survivor().equals(second.survivor()) ? Optional.of(best.reason()) : Optional.empty();
        }
        DecidedPair either = first != null ? first : second;
        return either != null && either.survivor().equals(first != null ? other : one) ? Optional.of(either.reason()) : Optional.empty();
    }
}
