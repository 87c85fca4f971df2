package it.filiera.table;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.message.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with bytes changed at random: a table or a refusal, never anything else, and soon. The seed makes each run the same. */
class MutationTest {

    private static final byte[][] PIECES = Stream.of(
                    "\"", ";", ",", "\t", "\r", "\n", "\0", "'=", "\uFEFF", "à", "\uD83D\uDE97", "<", ">", "<c r=\"A1\"", "<row r=\"7\">", "<![CDATA[",
                    "<!--", "<!DOCTYPE a>", "&amp;", "&e;", "r=\"XFD9\"", "t=\"s\"", "9999999999", "-1", "BEGIN:VCARD\n", "END:VCARD\r\n", ":", "=\r\n",
                    ";ENCODING=QUOTED-PRINTABLE:", ";ENCODING=b:", ";CHARSET=x:", "VERSION:2.1\n", "=C3=A", "\\", "\\n", "sep=|\n", " ", "\n ")
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    private static final int TRIES = 250;

    @TempDir
    private Path folder;

    private final TableReader reader = new TableReader();

    static Stream<String> seeds() {
        return Stream.of("quotes-with-breaks.csv", "book-shared-runs.xlsx", "card-several-of-each.vcf", "cards-many.vcf");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changedFilesGiveATableOrARefusal(String seed) throws IOException {
        byte[] whole = Files.readAllBytes(NastyFiles.FOLDER.resolve(seed));
        Random random = new Random(20_261_124);
        for (int i = 0; i < TRIES; i++) {
            read(changed(whole, random));
        }
    }

    /** The parts of a workbook, packed again after the change: changes of the packed file seldom get past its sums. */
    @ParameterizedTest
    @MethodSource("parts")
    void workbooksWithChangedPartsGiveATableOrARefusal(String part) throws IOException {
        Random random = new Random(part.hashCode());
        for (int i = 0; i < TRIES / 2; i++) {
            Path file = book(part, random).write(folder.resolve("table"));
            read(Files.readAllBytes(file));
        }
    }

    static Stream<String> parts() {
        return Stream.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml");
    }

    private static BookFile book(String part, Random random) {
        BookFile book = new BookFile()
                .texts("<t>Nome</t>", "<r><t>Uno</t></r><r><t> due</t></r>")
                .styles(new String[] {"dd/mm/yyyy", "00000"}, 0, 164, 165, 14)
                .sheet("Soci", "visible", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"str\"><v>Dal</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>43921</v></c><c r=\"C2\" t=\"e\"><v>#N/A</v></c></row>",
                        "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>");
        return book.changed(part, content -> changed(content, random));
    }

    private void read(byte[] content) throws IOException {
        Source source = new Source.Lying(Files.write(folder.resolve("table"), content));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                Table table = reader.read(source, reader.detect(source));
                assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
            } catch (Refused refused) {
                assertThat(refused.reason().key()).startsWith("table.");
            } catch (RuntimeException | Error e) {
                throw new AssertionError("read " + HexFormat.of().formatHex(content), e);
            }
        });
    }

    /** One to four times: a piece put in, a stretch taken out or doubled, a byte changed, or the end cut off. */
    private static byte[] changed(byte[] content, Random random) {
        byte[] changed = content;
        for (int i = random.nextInt(4); i >= 0 && changed.length > 1; i--) {
            int at = random.nextInt(changed.length);
            int to = Math.min(changed.length, at + random.nextInt(12));
            byte[] piece = PIECES[random.nextInt(PIECES.length)];
            changed = switch (random.nextInt(6)) {
                case 0 -> joined(changed, at, new byte[0], to);
                case 1 -> joined(changed, at, Arrays.copyOfRange(changed, at, to), at);
                case 2 -> joined(changed, at, new byte[] {(byte) random.nextInt(256)}, Math.min(at + 1, changed.length));
                case 3 -> random.nextInt(4) == 0 ? Arrays.copyOf(changed, at) : changed;
                default -> joined(changed, at, piece, random.nextBoolean() ? at : to);
            };
        }
        return changed;
    }

    private static byte[] joined(byte[] content, int before, byte[] between, int after) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(content, 0, before);
        joined.writeBytes(between);
        joined.write(content, after, content.length - after);
        return joined.toByteArray();
    }
}
