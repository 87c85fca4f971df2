package it.filiera.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.message.Refused;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too much, and what is just not; too large for files that are kept. */
class LimitsTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private final TableReader reader = new TableReader();

    @Test
    void takesACellOfAMegabyte() throws IOException {
        Table table = read(text("Nome;Nota\nUno;\"" + "a".repeat(MEGABYTE) + "\"\nDue;" + "b".repeat(MEGABYTE) + "\n"));

        assertThat(table.rows()).extracting(row -> row.cells().getLast().length()).containsExactly(MEGABYTE, MEGABYTE);
    }

    @Test
    void saysWhereACellIsLonger() throws IOException {
        assertRefused(text("Nome;Nota\nUno;x\nDue;" + "a".repeat(MEGABYTE + 1) + "\n"), "table.too-long", 3L, "B");
        assertRefused(text("Nome;Nota\nUno;x\nDue;" + "a".repeat(6 * MEGABYTE) + "\n"), "table.too-long", 3L, "B");
    }

    @Test
    void saysWhereAQuoteOpenedThatSwallowsAllTheRest() throws IOException {
        assertRefused(text("Nome;Nota\nUno;\"x\n" + "Due;Torino\n".repeat(600_000)), "table.too-long", 2L, "B");
    }

    @Test
    void takesAsManyColumnsAsASheetHas() throws IOException {
        Table table = read(text(columns("Colonna ", 16_384) + columns("", 16_384)));

        assertThat(table.columns()).hasSize(16_384).endsWith("Colonna 16384");
        assertRefused(text(columns("Colonna ", 16_385)), "table.too-wide", 1L, 16_384);
    }

    @Test
    void takesAMillionRowsAndNoMore() throws IOException {
        Path file = folder.resolve("rows.csv");
        try (BufferedWriter rows = Files.newBufferedWriter(file)) {
            rows.write("N\n" + "x\n".repeat(1_000_001));
        }

        assertRefused(file, "table.too-large");
    }

    @Test
    void refusesWhatFillsTheMemoryThoughEachCellIsSmall() throws IOException {
        Path file = folder.resolve("cells.csv");
        try (BufferedWriter rows = Files.newBufferedWriter(file)) {
            rows.write(columns("Colonna ", 16_000));
            for (int i = 0; i < 320; i++) {
                rows.write(columns("", i * 16_000, (i + 1) * 16_000));
            }
        }

        assertRefused(file, "table.too-large");
    }

    @Test
    void countsWhatAZipUnpacksToWhateverItSays() throws IOException {
        Source.Lying bomb = new Source.Lying(Files.write(folder.resolve("bomb.xlsx"), sayingLittle(new byte[3 * MEGABYTE])));

        try (ZipParts parts = new ZipParts(bomb, 2 * MEGABYTE);
                InputStream part = parts.open("xl/workbook.xml")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> part.readAllBytes())
                    .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("table.bomb"));
        }
    }

    @Test
    void countsOnceWhatIsReadSeveralTimes() throws IOException {
        Path file = folder.resolve("photos.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("one.vcf"));
            zip.write(new byte[2 * MEGABYTE]);
        }

        try (ZipParts parts = new ZipParts(new Source.Lying(file), 3 * MEGABYTE)) {
            for (int i = 0; i < 3; i++) {
                assertThat(parts.required("one.vcf").readAllBytes()).hasSize(2 * MEGABYTE);
            }
        }
    }

    @Test
    void refusesAZipOfVeryManyParts() throws IOException {
        Path file = folder.resolve("parts.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("" + i));
            }
        }

        assertRefused(file, "table.bomb");
    }

    @Test
    void readsCardsInAZipAsItReadsThemOutsideInAnyEncoding() throws IOException {
        String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Società Èsempio %s\r\nNOTE:folded inside of\r\n a word\r\nEND:VCARD\r\n";
        Path file = folder.resolve("cards.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-8", "windows-1252")) {
                zip.putNextEntry(new ZipEntry(charset + ".vcf"));
                zip.write(card.formatted(charset).getBytes(charset));
            }
        }

        assertThat(read(file).rows()).extracting(row -> row.cells().getFirst()).containsExactly(
                "Società Èsempio UTF-16", "Società Èsempio UTF-16LE", "Società Èsempio UTF-8", "Società Èsempio windows-1252");
    }

    @Test
    void saysThatAFileIsGoneOrIsAFolder() {
        assertRefused(folder.resolve("gone.csv"), "table.missing");
        assertRefused(folder, "table.folder");
    }

    @Test
    void refusesASheetThatIsNotThere() throws IOException {
        Source book = new Source.Lying(new BookFile().sheet("Soci", BookFile.row(1, "Nome")).write(folder.resolve("a.xlsx")));
        Format format = reader.detect(book);
        Format other = new Format(format.kind(), format.charset(), format.separator(), true, "Altri", format.days(), format.decimal());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reader.read(book, other))
                .satisfies(refused -> assertThat(refused.reason().arguments()).containsExactly("a.xlsx", "Altri"));
    }

    @Test
    void refusesToPartCellsByQuotes() {
        Source copied = new Source.Copied("clipboard", "a\tb");
        Format format = reader.detect(copied);
        Format quotes = new Format(format.kind(), StandardCharsets.UTF_8, '"', true, null, format.days(), '.');

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reader.read(copied, quotes))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("table.separator"));
    }

    private void assertRefused(Path file, String key, Object... place) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(file)).satisfies(refused -> {
            assertThat(refused.reason().key()).isEqualTo(key);
            assertThat(refused.reason().arguments()).endsWith(place);
        });
    }

    private Table read(Path file) {
        Source source = new Source.Lying(file);
        return reader.read(source, reader.detect(source));
    }

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static String columns(String name, int count) {
        return columns(name, 1, count + 1);
    }

    private static String columns(String name, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> name + i).collect(Collectors.joining(";")) + "\n";
    }

    /** A ZIP with one part, whose list of contents says that it unpacks to one byte. */
    private static byte[] sayingLittle(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(content);
        }
        byte[] zip = bytes.toByteArray();
        int list = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        System.arraycopy(new byte[] {1, 0, 0, 0}, 0, zip, list + 24, 4);
        return zip;
    }
}
