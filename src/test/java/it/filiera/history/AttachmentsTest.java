package it.filiera.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are kept under their sum, and nothing that could be run. */
class AttachmentsTest {

    /** Of the three letters abc; FIPS 180-2, appendix B.1. */
    private static final String SUM = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Path kept;
    private Attachments attachments;

    @BeforeEach
    void make() {
        kept = folder.resolve("attachments");
        attachments = new Attachments(kept);
    }

    private Path file(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void aFileLiesUnderItsSumWithoutItsName() throws IOException {
        AttachmentEntry entry = attachments.keep(file("list.pdf", (byte) 'a', (byte) 'b', (byte) 'c'));

        assertThat(entry).isEqualTo(new AttachmentEntry("list.pdf", SUM, 3));
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly(SUM);
        }
    }

    @Test
    void whatIsOpenedIsACopyUnderItsOwnName() throws IOException {
        AttachmentEntry entry = attachments.keep(file("list.pdf", (byte) 'a', (byte) 'b', (byte) 'c'));

        Path copy = attachments.copyToOpen(new Attachment(UUID.randomUUID(), entry.name(), entry.sha256(), entry.bytes()));
        Files.writeString(copy, "changed");

        assertThat(copy.getFileName()).hasToString("list.pdf");
        assertThat(Files.readString(kept.resolve(SUM))).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.EXE", "a.pdf.exe", "a.exe. ", "a.sh", "a.docm", "a.xlsm", "a.pptm", "a.jar", "a.lnk", "a.html"})
    void whatSystemsStartByItsEndingIsRefused(String name) throws IOException {
        assertRefused(file(name, (byte) 'x'), "attachment.runnable");
    }

    @Test
    void aProgramIsRefusedWhateverItIsCalled() throws IOException {
        assertRefused(file("photo.jpg", (byte) 'M', (byte) 'Z', (byte) 0, (byte) 0), "attachment.runnable");
        assertRefused(file("notes.txt", (byte) 0x7f, (byte) 'E', (byte) 'L', (byte) 'F'), "attachment.runnable");
        assertRefused(file("plan.pdf", (byte) '#', (byte) '!', (byte) '/'), "attachment.runnable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe"})
    void aProgramOfMacOsIsRefusedWhateverItIsCalled(String magic) throws IOException {
        assertRefused(file("photo.jpg", HexFormat.of().parseHex(magic + "0700000103")), "attachment.runnable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/MANIFEST.MF", "word/vbaProject.bin", "xl/vbaProject.bin", "ppt/vbaProject.bin"})
    void anArchiveThatRunsIsRefusedWhateverItIsCalled(String entry) throws IOException {
        assertRefused(file("list.zip", archive("one.txt", entry)), "attachment.runnable");
    }

    @Test
    void otherArchivesAreTaken() throws IOException {
        assertThat(attachments.keep(file("list.xlsx", archive("[Content_Types].xml", "xl/workbook.xml"))).name()).isEqualTo("list.xlsx");
    }

    private static byte[] archive(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("content".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aNoteThatBeginsLikeAProgramIsNone() throws IOException {
        assertThat(attachments.keep(file("note.txt", "MZ Torino".getBytes(StandardCharsets.US_ASCII))).bytes()).isEqualTo(9);
    }

    @Test
    void moreThanTenMegabytesAreRefused() throws IOException {
        assertThat(attachments.keep(file("fits.bin.pdf", new byte[Attachments.MOST])).bytes()).isEqualTo(Attachments.MOST);
        assertRefused(file("large.pdf", new byte[Attachments.MOST + 1]), "attachment.too-large");
    }

    @Test
    void whatIsGoneOrChangedIsNotOpened() throws IOException {
        AttachmentEntry entry = attachments.keep(file("list.pdf", (byte) 'a', (byte) 'b', (byte) 'c'));
        Attachment attachment = new Attachment(UUID.randomUUID(), entry.name(), entry.sha256(), entry.bytes());
        Files.writeString(kept.resolve(SUM), "abd");
        assertThatThrownBy(() -> attachments.copyToOpen(attachment)).isInstanceOf(Refused.class).hasMessage("attachment.damaged");

        Files.delete(kept.resolve(SUM));
        assertThatThrownBy(() -> attachments.copyToOpen(attachment)).isInstanceOf(Refused.class).hasMessage("attachment.gone");
    }

    private void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> attachments.keep(file))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).extracting(Message::key).isEqualTo(key));
        assertThat(kept.resolve(file.getFileName())).doesNotExist();
    }
}
