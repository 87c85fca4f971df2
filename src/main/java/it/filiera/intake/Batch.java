package it.filiera.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.schema.tables.records.ImportBatchRecord;
import it.filiera.directory.Home;
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

/**
 * One import: from which file, who, when.
 *
 * @param file name without folder
 * @param dated day of the file; of a copied table today
 * @param at microseconds, UTC
 */
record Batch(String file, LocalDate dated, String by, OffsetDateTime at) {

    private static final int LONGEST_NAME = 200;

    static Batch of(Source source, String by, Clock clock) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        return new Batch(shortened(source.name()), day(source, clock), by, now);
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
    ImportBatchRecord row(Source source, int lines) {
        return new ImportBatchRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setFileName(file)
                .setSha256(sum(source))
                .setLineCount(lines)
                .setTakenAt(at);
    }

    private static String sum(Source source) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            return switch (source) {
                case Source.Lying(Path path) -> sum(path, sum);
                case Source.Copied copied -> HexFormat.of().formatHex(sum.digest(copied.text().getBytes(StandardCharsets.UTF_8)));
            };
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sum(Path path, MessageDigest sum) {
        try (InputStream file = new DigestInputStream(Files.newInputStream(path), sum)) {
            file.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sum.digest());
        } catch (IOException e) {
            throw new Refused(Message.of("intake.file-gone", String.valueOf(path.getFileName())), e);
        }
    }
}
