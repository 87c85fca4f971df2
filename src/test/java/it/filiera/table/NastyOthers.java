package it.filiera.table;

import static it.filiera.table.NastyFiles.bytes;
import static it.filiera.table.NastyFiles.raw;
import static it.filiera.table.NastyFiles.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are no tables, whatever their names say. */
final class NastyOthers {

    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(500);

    private NastyOthers() {}

    static void write() throws IOException {
        documents();
        binaries();
        oldWorkbooks();
        archives();
    }

    private static void documents() throws IOException {
        raw("pdf.csv", "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
        utf8("page.xls", "\uFEFF<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>Nome</td></tr></table></html>");
        utf8("page-piece.xls", "\n  <table border=1>\n<tr><td>Nome</td></tr></table>");
        utf8("page-strict.xls", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"y\"><html><body><table/></body></html>");
        utf8("sheet-2003.xls", """
                <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>
                """);
        utf8("data.xml", "<?xml version=\"1.0\"?><firms><firm>Uno</firm></firms>");
        utf8("entities.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>");
        utf8("data.json", "[\n  {\"nome\": \"Uno\", \"comune\": \"Torino\"}\n]\n");
        utf8("calendar.vcf", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
        raw("document.csv", "{\\rtf1\\ansi Nome;Comune\\par}");
    }

    private static void binaries() throws IOException {
        raw("picture.csv", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\1");
        raw("photo.xlsx", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0\1");
        raw("program.csv", "MZ\u0090\0\3\0\0\0\4\0\0\0\u00FF\u00FF\0\0" + "\0".repeat(200));
        raw("database.csv", "SQLite format 3\0\u0010\0\1\1\0@  \0\0\0\1\0\0\0\2\0\0\0\0\0\0\0\0" + "\0".repeat(200));
        byte[] noise = new byte[4_000];
        new Random(5).nextBytes(noise);
        bytes("noise.csv", noise);
    }

    private static void oldWorkbooks() throws IOException {
        raw("workbook-97.xls", OLE2 + spaced("Root Entry") + spaced("Workbook") + "\0".repeat(300));
        raw("workbook-97-named-new.xlsx", OLE2 + spaced("Root Entry") + spaced("Workbook") + "\0".repeat(300));
        raw("workbook-locked.xlsx", OLE2 + spaced("Root Entry") + spaced("EncryptionInfo") + spaced("EncryptedPackage") + "\0".repeat(300));
        raw("workbook-3.xls", "\t\2\6\0\0\0\u0010\0\0\0");
    }

    private static void archives() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("Nome;Comune\n".getBytes(StandardCharsets.UTF_8));
        }
        bytes("packed.csv", packed.toByteArray());
        raw("packed-7z.csv", "7z\u00BC\u00AF\u0027\u001C\0\4");
        raw("packed-rar.csv", "Rar!\u001A\7\1\0");
        bytes("zip-empty.zip", zip());
        bytes("zip-of-tables.zip", zip("soci.csv", "Nome;Comune\nUno;Torino\n"));
        bytes("zip-of-cards.zip", zip(
                "b.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Due\nEND:VCARD\n",
                "a.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Città\nEND:VCARD\n",
                "__MACOSX/a.vcf", "\0\0"));
        bytes("document.xlsx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>"));
        bytes("workbook-open.xlsx", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"));
        bytes("workbook-of-a-phone.xlsx", zip("Index/Document.iwa", "x", "preview.jpg", "x"));
        bytes("workbook-binary.xlsx", zip("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "\u0083\1"));
        bytes("workbook-without-book.xlsx", zip("[Content_Types].xml", "<Types/>", "xl/worksheets/sheet1.xml", "<worksheet/>"));
        raw("zip-torn.xlsx", "PK\3\4\u0014\0\0\0\b\0" + "x".repeat(300));
        byte[] whole = zip("xl/workbook.xml", "<workbook/>");
        bytes("zip-cut.xlsx", Arrays.copyOf(whole, whole.length / 2));
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                ZipEntry entry = new ZipEntry(namesAndTexts[i]);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Two bytes a letter. */
    private static String spaced(String text) {
        return text.replaceAll("(.)", "$1\0") + "\0\0";
    }
}
