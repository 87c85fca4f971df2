package it.filiera.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, also such as no program would. */
final class BookFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    BookFile() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    }

    /** A sheet by what stands inside of its {@code sheetData}. */
    BookFile sheet(String name, String rows) {
        return sheet(name, "visible", rows, "");
    }

    /** A sheet with what comes after its {@code sheetData}. */
    BookFile sheet(String name, String state, String rows, String after) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, count, state, count));
        relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>".formatted(MAIN, rows, after));
    }

    /** The shared texts, each as it stands inside of {@code si}. */
    BookFile texts(String... texts) {
        relation("rIdTexts", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\"><si>%s</si></sst>".formatted(MAIN, String.join("</si><si>", texts)));
    }

    /** Styles 0, 1, 2 ... by the numbers of their formats; own formats begin with 164, in this order. */
    BookFile styles(String[] own, int... formats) {
        StringBuilder styles = new StringBuilder("<styleSheet xmlns=\"" + MAIN + "\"><numFmts>");
        for (int i = 0; i < own.length; i++) {
            styles.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, own[i]));
        }
        styles.append("</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>");
        for (int format : formats) {
            styles.append("<xf numFmtId=\"%d\"/>".formatted(format));
        }
        relation("rIdStyles", "styles", "styles.xml");
        return part("xl/styles.xml", styles + "</cellXfs></styleSheet>");
    }

    BookFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    BookFile relation(String id, String type, String target) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target));
        return this;
    }

    /** Any part, instead of the one that would be there. */
    BookFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    BookFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Changes the bytes of a part. */
    BookFile changed(String name, UnaryOperator<byte[]> change) {
        finish();
        parts.computeIfPresent(name, (same, content) -> change.apply(content));
        return this;
    }

    Path write(Path file) throws IOException {
        finish();
        try (OutputStream to = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(to)) {
            zip.setLevel(9);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private void finish() {
        parts.putIfAbsent("xl/workbook.xml", "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                .formatted(MAIN, RELATIONS, properties, sheets).getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", "<Relationships>%s</Relationships>".formatted(relations).getBytes(StandardCharsets.UTF_8));
    }

    /** A row of text cells, without references. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(Headings.letters(i), number, cells[i]));
        }
        return row + "</row>";
    }
}
