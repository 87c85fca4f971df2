package it.filiera.table;

import static it.filiera.table.BookFile.row;

import java.io.IOException;

/** Workbooks that are hard to read, or that do harm. */
final class NastyBooks {

    private static final String HEADINGS = row(1, "Nome", "Comune");
    private static final String TEXT = "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>";

    private NastyBooks() {}

    static void write() throws IOException {
        cells();
        days();
        sheets();
        parts();
        damage();
        attacks();
    }

    private static void cells() throws IOException {
        save("book-formulas.xlsx", book("<c r=\"A2\" t=\"str\"><f>A1&amp;\"x\"</f><v>Nomex</v></c><c r=\"B2\"><f>1+1</f><v>2</v></c>"));
        save("book-formula-without-result.xlsx", book(TEXT.formatted("A2", "Uno") + "<c r=\"B2\"><f>SUM(C2:D2)</f></c>"));
        save("book-errors.xlsx", book(TEXT.formatted("A2", "Uno") + "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"));
        save("book-no-numbers.xlsx", book("<c r=\"A2\"><v>dodici</v></c><c r=\"B2\"><v>1E+400</v></c>"));
        save("book-numbers.xlsx", book("<c r=\"A2\"><v>1.2345678901234E+14</v></c><c r=\"B2\"><v>1.0</v></c>"));
        save("book-number-tiny.xlsx", book("<c r=\"A2\"><v>1E-7</v></c><c r=\"B2\"><v>-0</v></c>"));
        save("book-leading-zeros.xlsx", book("<c r=\"A2\" s=\"1\"><v>743110157</v></c>" + TEXT.formatted("B2", "Torino"))
                .styles(new String[] {"00000000000"}, 0, 164));
        save("book-truth.xlsx", book("<c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"b\"><v>0</v></c>"));
        save("book-shared-runs.xlsx", new BookFile()
                .texts("<t>Nome</t>", "<r><rPr><b/></rPr><t>Citt</t></r><r><t>à</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>", "")
                .sheet("a", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>2</v></c></row>"));
        save("book-escaped-letters.xlsx", book(TEXT.formatted("A2", "Uno_x000D_&#10;Due _x005F_x0041_") + TEXT.formatted("B2", "&lt;b&gt;")));
        save("book-sections-and-comments.xlsx", book("<!-- uno --><c r=\"A2\" t=\"str\"><v><![CDATA[<Uno> & ]]>due<!-- x --></v></c>" + TEXT.formatted("B2", "x")));
        save("book-many-references.xlsx", book(TEXT.formatted("A2", "Uno") + TEXT.formatted("B2", "&amp;&#224;".repeat(120_000))));
        save("book-without-references.xlsx", new BookFile().sheet("a", "<row><c t=\"str\"><v>Nome</v></c></row><row><c t=\"str\"><v>Uno</v></c></row>"));
        save("book-cells-backwards.xlsx", book(TEXT.formatted("B2", "Torino") + TEXT.formatted("A2", "Uno")));
        save("book-cell-far-away.xlsx", book(TEXT.formatted("A2", "Uno") + TEXT.formatted("XFD2", "lontano")));
        save("book-merged-headings.xlsx", new BookFile().sheet(
                "a", "visible", row(1, "Nome", "", "Comune") + row(2, "Uno", "Srl", "Torino"), "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));
        save("book-merged-rows.xlsx", new BookFile().sheet(
                "a", "visible", HEADINGS + row(2, "Uno", "Torino") + row(3, "Due") + row(4, "Tre", "Asti"),
                "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>"));
        save("book-title.xlsx", new BookFile().sheet("a", row(1, "Elenco") + row(3, "Nome", "Comune", "CAP") + row(4, "Uno", "Torino", "10100")));
    }

    private static void days() throws IOException {
        String day = "<c r=\"A2\" s=\"1\"><v>%s</v></c>" + TEXT.formatted("B2", "Torino");
        save("book-day.xlsx", book(day.formatted("43921")).styles(new String[0], 0, 14));
        save("book-day-own-format.xlsx", book(day.formatted("43921.75")).styles(new String[] {"[$-410]d mmmm yyyy\\ hh:mm;@"}, 0, 164));
        save("book-day-before-march-1900.xlsx", book(day.formatted("59")).styles(new String[0], 0, 14));
        save("book-day-1904.xlsx", book(day.formatted("42459")).styles(new String[0], 0, 14).from1904());
        save("book-day-iso.xlsx", book("<c r=\"A2\" t=\"d\"><v>2020-03-31T00:00:00</v></c>" + TEXT.formatted("B2", "Torino")));
        save("book-day-impossible.xlsx", book(day.formatted("-5")).styles(new String[0], 0, 14));
        save("book-day-beyond.xlsx", book(day.formatted("3000000")).styles(new String[0], 0, 14));
        save("book-time.xlsx", book(day.formatted("0.75")).styles(new String[] {"hh:mm"}, 0, 164));
        save("book-red-numbers.xlsx", book(day.formatted("12.5")).styles(new String[] {"[Red]0.00\\ &quot;dmy&quot;"}, 0, 164));
    }

    private static void sheets() throws IOException {
        save("book-sheet-hidden-first.xlsx", new BookFile().sheet("_liste", "veryHidden", row(1, "x"), "").sheet("Soci", HEADINGS + row(2, "Uno", "Torino")));
        save("book-sheet-empty-first.xlsx", new BookFile().sheet("Foglio1", "").sheet("Soci", HEADINGS + row(2, "Uno", "Torino")));
        save("book-sheets-empty.xlsx", new BookFile().sheet("Foglio1", "").sheet("Foglio2", "<row r=\"1\"/>"));
        save("book-no-sheets.xlsx", new BookFile());
        save("book-chart-only.xlsx", new BookFile()
                .part("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Grafico\" sheetId=\"1\" r:id=\"c\"/></sheets></workbook>")
                .relation("c", "chartsheet", "chartsheets/sheet1.xml")
                .part("xl/chartsheets/sheet1.xml", "<chartsheet/>"));
    }

    private static void parts() throws IOException {
        save("book-macros.xlsm", book(TEXT.formatted("A2", "Uno")).part("xl/vbaProject.bin", new byte[] {1, 2, 3}));
        save("book-backslashes.xlsx", renamed("xl\\worksheets\\Sheet1.xml", "worksheets\\sheet1.xml"));
        save("book-absolute-parts.xlsx", renamed("xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"));
        save("book-strict.xlsx", new BookFile()
                .part("xl/workbook.xml", "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:r=\"r\"><x:sheets>"
                        + "<x:sheet name=\"a\" sheetId=\"1\" r:id=\"s\"/></x:sheets></x:workbook>")
                .relation("s", "worksheet", "s.xml")
                .part("xl/s.xml", "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"str\"><x:v>Nome</x:v></x:c></x:row>"
                        + "<x:row r=\"2\"><x:c r=\"A2\" t=\"str\"><x:v>Uno</x:v></x:c></x:row></x:sheetData></x:worksheet>"));
        save("book-sheet-missing.xlsx", new BookFile()
                .part("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>")
                .relation("s", "worksheet", "worksheets/sheet1.xml"));
        NastyFiles.bytes("book-relations-missing.xlsx", NastyOthers.zip("xl/workbook.xml", "<workbook/>"));
        save("book-text-missing.xlsx", book(TEXT.formatted("A2", "Uno") + "<c r=\"B2\" t=\"s\"><v>7</v></c>").texts("<t>solo</t>"));
        save("book-texts-part-missing.xlsx", book("<c r=\"A2\" t=\"s\"><v>0</v></c>"));
        save("book-style-missing.xlsx", book("<c r=\"A2\" s=\"99\"><v>12</v></c>").styles(new String[0], 0));
    }

    private static void damage() throws IOException {
        save("book-cut.xlsx", sheet("<worksheet><sheetData>" + HEADINGS + row(2, "Uno", "Torino") + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Du"));
        save("book-wrong-nesting.xlsx", sheet("<worksheet><sheetData>" + HEADINGS + "<row r=\"2\"><c></row></c></sheetData></worksheet>"));
        save("book-no-markup.xlsx", sheet("Nome;Comune\nUno;Torino\n"));
        save("book-wrong-letter.xlsx", sheet("<worksheet><sheetData>" + HEADINGS + "<row r=\"2\"><c t=\"str\"><v>a\0b</v></c></row></sheetData></worksheet>"));
        save("book-column-beyond.xlsx", book(TEXT.formatted("ZZZZZZZZZ2", "lontano")));
        save("book-row-beyond.xlsx", new BookFile().sheet("a", HEADINGS + "<row r=\"99999999\"><c t=\"str\"><v>Uno</v></c></row>"));
        save("book-row-no-number.xlsx", new BookFile().sheet("a", HEADINGS + "<row r=\"99999999999999999999\"/>"));
        save("book-style-no-number.xlsx", book("<c r=\"A2\" s=\"x\"><v>12</v></c>"));
        save("book-deep.xlsx", sheet("<worksheet>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</worksheet>"));
        save("book-two-bytes.xlsx", new BookFile().sheet("a", "").part(
                "xl/worksheets/sheet1.xml", "\uFEFF<worksheet/>".getBytes(java.nio.charset.StandardCharsets.UTF_16LE)));
    }

    private static void attacks() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        save("attack-laughs.xlsx", sheet(laughs + "]><worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>&a29;</v></c></row></sheetData></worksheet>"));
        save("attack-foreign-entity.xlsx", book("").texts("<t>x</t>")
                .part("xl/sharedStrings.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><sst><si><t>&e;</t></si></sst>"));
        save("attack-foreign-type.xlsx", new BookFile().part("xl/workbook.xml", "<!DOCTYPE workbook SYSTEM \"http://127.0.0.1:9/x.dtd\"><workbook/>"));
        save("attack-entity-unknown.xlsx", sheet("<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>"));
        save("attack-long-cell.xlsx", book(TEXT.formatted("A2", "Uno") + TEXT.formatted("B2", "a".repeat(1_100_000))));
        save("attack-long-name.xlsx", sheet("<worksheet><" + "a".repeat(9_000_000) + "/></worksheet>"));
        save("attack-long-comment.xlsx", sheet("<worksheet><!--" + " <a> ".repeat(2_000_000) + "--></worksheet>"));
        save("attack-many-rows.xlsx", sheet("<worksheet><sheetData>" + "<row/>".repeat(1_100_000) + "</sheetData></worksheet>"));
        save("attack-many-cells.xlsx", sheet("<worksheet><sheetData><row>" + "<c><v>1</v></c>".repeat(20_000) + "</row></sheetData></worksheet>"));
        save("attack-size-said.xlsx", book(""));
        saySize("attack-size-said.xlsx", 0x7FFFFFF0);
    }

    /** Lets the ZIP's list of contents say that its first part unpacks to so much. */
    private static void saySize(String name, int size) throws IOException {
        byte[] zip = java.nio.file.Files.readAllBytes(NastyFiles.FOLDER.resolve(name));
        for (int i = 0; i < zip.length - 46; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                for (int j = 0; j < 4; j++) {
                    zip[i + 24 + j] = (byte) (size >>> 8 * j);
                }
                break;
            }
        }
        NastyFiles.bytes(name, zip);
    }

    private static BookFile book(String secondRow) {
        return new BookFile().sheet("a", HEADINGS + "<row r=\"2\">" + secondRow + "</row>");
    }

    private static BookFile sheet(String whole) {
        return new BookFile().sheet("a", "").part("xl/worksheets/sheet1.xml", whole);
    }

    private static BookFile renamed(String part, String target) {
        return new BookFile()
                .part("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>")
                .relation("s", "worksheet", target)
                .part(part, "<worksheet><sheetData>" + HEADINGS + row(2, "Uno", "Torino") + "</sheetData></worksheet>");
    }

    private static void save(String name, BookFile book) throws IOException {
        book.write(NastyFiles.FOLDER.resolve(name));
    }
}
