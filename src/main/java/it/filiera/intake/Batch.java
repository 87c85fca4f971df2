package it.filiera.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.schema.tables.records.ImportBatchRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import it.filiera.directory.Home;
import it.filiera.directory.SourcePage;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.table.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One import: from which file, who, when.
 *
 * @param file name without folder; the one under which the same file came in before, where it did
 * @param dated day of the file; of a copied table today
 * @param at microseconds, UTC
 * @param earlier what it made when it came in before; null where it is new
 */
record Batch(String file, String sha256, LocalDate dated, String by, OffsetDateTime at, @Nullable Earlier earlier) {

    private static final int LONGEST_NAME = 200;
    private static final String LINE = ", line ";

    /** {@code sheet} is empty for the first one and for what has none: the lines of each sheet are counted by themselves. */
    static Batch of(Source source, String sheet, String by, Clock clock, Function<String, Optional<Earlier>> known) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        String sum = sum(source, sheet);
        Earlier earlier = known.apply(sum).orElse(null);
        return new Batch(earlier == null ? shortened(source.name()) : earlier.file(), sum, day(source, clock), by, now, earlier);
    }

    /** What vouches for what a line says. */
    String evidence(long line) {
        return file + LINE + line;
    }

    /** Whether a page is a line of this very file, now or when it came in before: another file of that name has other lines. */
    boolean isOwn(SourceRecord source) {
        boolean fresh = source.getVersion() == null;
        return isNamed(source) && (fresh || earlier != null && earlier.sources().contains(source.getId()));
    }

    private boolean isNamed(SourceRecord source) {
        return source.getUrl().equals(SourcePage.IMPORT + file) && String.valueOf(source.getEvidence()).startsWith(file + LINE);
    }

    /** The line of this file that a page vouches for; 0 where it is another page. */
    long line(SourceRecord source) {
        return isOwn(source) ? Long.parseLong(String.valueOf(source.getEvidence()).substring(file.length() + LINE.length())) : 0;
    }

    /** The organisation that a line made when the file came in before; null where it made none. */
    @Nullable UUID made(long line) {
        return earlier == null ? null : earlier.made().get(evidence(line));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static LocalDate day(Source source, Clock clock) {
        return switch (source) {
            case Source.Lying(Path path) -> lastWritten(path, clock);
            case Source.Copied _ -> Home.today(clock);
        };
    }

    private static LocalDate lastWritten(Path path, Clock clock) {
        try {
            return Files.getLastModifiedTime(path).toInstant().atZone(Home.ZONE).toLocalDate();
        } catch (IOException e) {
            return Home.today(clock);
        }
    }

    /** The row that keeps it. */
    ImportBatchRecord row(int lines) {
        return new ImportBatchRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setFileName(file)
                .setSha256(sha256)
                .setLineCount(lines)
                .setTakenAt(at);
    }

    private static String sum(Source source, String sheet) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            switch (source) {
                case Source.Lying(Path path) -> add(path, sum);
                case Source.Copied copied -> sum.update(copied.text().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sum.digest(sheet.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Path path, MessageDigest sum) {
        try (InputStream file = new DigestInputStream(Files.newInputStream(path), sum)) {
            file.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new Refused(Message.of("intake.file-gone", String.valueOf(path.getFileName())), e);
        }
    }
}
