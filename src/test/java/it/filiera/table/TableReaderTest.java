package it.filiera.table;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.table.Format.DayOrder;
import it.filiera.table.Format.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinary files, as they come from spreadsheets and address books. */
class TableReaderTest {

    @TempDir
    private Path folder;

    private final TableReader reader = new TableReader();

    @Test
    void readsWhatAnItalianSpreadsheetSaves() throws IOException {
        Table table = read("soci.csv", "Ragione sociale;Città;Fatturato;Iscritta dal\r\nEsempio à S.p.A.;Torino;1.234,5;31/03/2020\r\nProva Srl;Asti;;\r\n",
                Charset.forName("windows-1252"));

        assertThat(table.format()).isEqualTo(
                new Format(Kind.DELIMITED, Charset.forName("windows-1252"), ';', true, null, DayOrder.DAY_FIRST, ','));
        assertThat(table.columns()).containsExactly("Ragione sociale", "Città", "Fatturato", "Iscritta dal");
        assertThat(table.rows()).containsExactly(
                new Row(2, List.of("Esempio à S.p.A.", "Torino", "1.234,5", "31/03/2020")), new Row(3, List.of("Prova Srl", "Asti", "", "")));
        assertThat(table.flaws()).isEmpty();
    }

    @Test
    void readsWhatAnAmericanProgramSaves() throws IOException {
        Table table = read("firms.csv", "Name,Town,Revenue,Since\n\"Example, Inc.\",Detroit,\"1,234.5\",03/31/2020\n", StandardCharsets.UTF_8);

        assertThat(table.format()).isEqualTo(new Format(Kind.DELIMITED, StandardCharsets.UTF_8, ',', true, null, DayOrder.MONTH_FIRST, '.'));
        assertThat(table.rows()).containsExactly(new Row(2, List.of("Example, Inc.", "Detroit", "1,234.5", "03/31/2020")));
    }

    @Test
    void theDecimalMarkShowsInNumbersAndNotInCoordinatesOrTexts() throws IOException {
        Table table = read(
                "soci.csv",
                """
                Nome;Latitudine;Longitudine;Fatturato;Nota
                Uno;45.070339;7.686864;1,5;v 3.2
                Due;45.0712;7.68;€ 2.500,75;2.1
                Tre;44.91234;8.61;;sì
                """,
                StandardCharsets.UTF_8);
        assertThat(table.format().decimal()).isEqualTo(',');

        Table alone = read("places.csv", "Name;Latitude\nOne;45.070339\nTwo;45.0712\n", StandardCharsets.UTF_8);
        assertThat(alone.format().decimal()).isEqualTo('.');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "25.62;12.500 | 28.41;45.000 | ,",
        "25.62;12.500 | 28.41;1.250.000 | ,",
        "25.62;980,00 | 28.41;1.234,50 | ,",
        "25,62;12,500 | 28,41;45,000 | .",
        "25.62;0.750 | 28.41;12.500 | .",
        "25.62;12.5 | 28.41;12.500 | ."
    })
    void codesThatLookLikeDecimalsHaveNoSayWhereAnotherColumnPartsThousands(String one, String two, char decimal) throws IOException {
        Table table = read("ateco.csv", "name;ateco;turnover\nUno;" + one + "\nDue;" + two + "\n", StandardCharsets.UTF_8);

        assertThat(table.format().decimal()).isEqualTo(decimal);
    }

    @Test
    void textsOfAWorkbookHaveADecimalMarkAndNumbersFollowIt() throws IOException {
        String number = "<row r=\"2\"><c r=\"A2\"><v>1234.567</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>3,5</t></is></c></row>";
        Source book = new Source.Lying(
                new BookFile().sheet("Soci", BookFile.row(1, "Fatturato", "Quota") + number + number.replace('2', '3')).write(folder.resolve("soci.xlsx")));

        Format detected = reader.detect(book);
        assertThat(detected.decimal()).isEqualTo(',');
        assertThat(reader.read(book, detected).rows().getFirst().cells()).containsExactly("1234,567", "3,5");

        Table otherwise = reader.read(book, new Format(Kind.WORKBOOK, StandardCharsets.UTF_8, ';', true, null, DayOrder.DAY_FIRST, '.'));
        assertThat(otherwise.format().decimal()).isEqualTo('.');
        assertThat(otherwise.rows().getFirst().cells()).containsExactly("1234.567", "3,5");
    }

    @Test
    void takesAwayTheApostropheOfOurOwnExport() throws IOException {
        Table table = read("phones.csv", "name,phone,note\nExample,'+39 011 0000000,'90s\n", StandardCharsets.UTF_8);

        assertThat(table.rows().getFirst().cells()).containsExactly("Example", "+39 011 0000000", "'90s");
    }

    @Test
    void countsLinesWithinQuotes() throws IOException {
        Table table = read("notes.csv", "Name;Note\r\n\"Example\";\"one\r\ntwo\rthree\nfour\"\r\n\r\nOther;last\r\n", StandardCharsets.UTF_8);

        assertThat(table.rows()).extracting(Row::line).containsExactly(2L, 7L);
        assertThat(table.rows().getFirst().cells().getLast()).isEqualTo("one\r\ntwo\rthree\nfour");
    }

    @Test
    void followsTheLineThatNamesTheSeparator() throws IOException {
        Table table = read("sep.csv", "sep=|\r\nName|Town, province\r\nExample|Torino, TO\r\n", StandardCharsets.UTF_8);

        assertThat(table.format().separator()).isEqualTo('|');
        assertThat(table.columns()).containsExactly("Name", "Town, province");
        assertThat(table.rows()).extracting(Row::line).containsExactly(3L);
    }

    @Test
    void seesThatThereAreNoHeadings() throws IOException {
        Table table = read("bare.csv", "Example Srl;Torino;TO\nSample Spa;Asti;AT\nThird Srl;Torino;TO\n", StandardCharsets.UTF_8);

        assertThat(table.format().headed()).isFalse();
        assertThat(table.columns()).containsExactly("A", "B", "C");
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void findsTheHeadingsBelowATitle() throws IOException {
        Table table = read("title.csv", "Elenco soci;;\n;;\nNome;Comune;Partita IVA\nEsempio;Torino;00000000000\n", StandardCharsets.UTF_8);

        assertThat(table.columns()).containsExactly("Nome", "Comune", "Partita IVA");
        assertThat(table.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.line()).isEqualTo(1));
    }

    @Test
    void namesColumnsOnce() throws IOException {
        Table table = read("twice.csv", "Nome;Tel;Tel;;Tel (2);\nEsempio;1;2;x;3;\n", StandardCharsets.UTF_8);

        assertThat(table.columns()).containsExactly("Nome", "Tel", "Tel (2)", "D", "Tel (2) (2)");
    }

    @Test
    void saysWhatStandsBeyondTheLastColumn() throws IOException {
        Table table = read("ragged.csv", "Nome;Comune\nEsempio;Torino;;\nProva;Asti;AT\nTerza\n", StandardCharsets.UTF_8);

        assertThat(table.rows()).extracting(Row::cells)
                .containsExactly(List.of("Esempio", "Torino"), List.of("Prova", "Asti"), List.of("Terza", ""));
        assertThat(table.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(3);
            assertThat(flaw.reason().key()).isEqualTo("table.flaw.beyond");
            assertThat(flaw.reason().arguments()).contains("AT");
        });
    }

    @Test
    void readsWhatWasCopiedFromASpreadsheet() {
        Source copied = new Source.Copied("clipboard", "Nome\tComune\nEsempio, uno\tTorino\n");
        Table table = reader.read(copied, reader.detect(copied));

        assertThat(table.format().separator()).isEqualTo('\t');
        assertThat(table.rows()).containsExactly(new Row(2, List.of("Esempio, uno", "Torino")));
    }

    @Test
    void readsTheCellsOfAWorkbook() throws IOException {
        Path file = new BookFile()
                .texts("<t>Nome</t>", "<t>Dal</t>", "<r><t>Esempio</t></r><r><t xml:space=\"preserve\"> Uno</t></r><rPh><t>x</t></rPh>")
                .styles(new String[] {"dd/mm/yyyy;@", "00000000000", "#,##0.00"}, 0, 164, 165, 166, 14, 20)
                .sheet("_codes", "hidden", BookFile.row(1, "a"), "")
                .sheet("Soci", """
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><v>PIVA</v></c><c t="inlineStr"><is><t>Euro</t></is></c>\
                        <c t="inlineStr"><is><t>Ora</t></is></c><c t="inlineStr"><is><t>Attiva</t></is></c><c t="inlineStr"><is><t>Somma</t></is></c></row>
                        <row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" s="1"><v>43921</v></c><c r="C4" s="2"><v>743110157</v></c><c r="D4" s="3"><v>1.2345E3</v></c>\
                        <c r="E4" s="5"><v>0.604166666666667</v></c><c r="F4" t="b"><v>1</v></c><c r="G4"><f>SUM(D4:D4)</f><v>0.30000000000000004</v></c></row>
                        """)
                .write(folder.resolve("soci.bin"));

        Table table = read(file);

        assertThat(table.format()).isEqualTo(new Format(Kind.WORKBOOK, StandardCharsets.UTF_8, ';', true, "Soci", DayOrder.YEAR_FIRST, '.'));
        assertThat(table.sheets()).containsExactly("_codes", "Soci");
        assertThat(table.columns()).containsExactly("Nome", "Dal", "PIVA", "Euro", "Ora", "Attiva", "Somma");
        assertThat(table.rows()).containsExactly(new Row(4, List.of("Esempio Uno", "2020-03-31", "00743110157", "1234.5", "14:30", "true", "0.3")));
        assertThat(table.flaws()).isEmpty();
    }

    @Test
    void readsCardsOfAllVersions() throws IOException {
        Table table = read("cards.vcf", """
                BEGIN:VCARD
                VERSION:4.0
                KIND:org
                FN:Esempio S.p.A.
                ORG:Esempio S.p.A.;Vendite
                TEL;VALUE=uri;TYPE=work:tel:+390110000000
                ADR:;;Via Prova 1;Torino;TO;10100;Italia
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Prova;Persona;;Ing.;
                FN:Ing. Persona Prova
                item1.EMAIL;TYPE=work:persona@example.org
                EMAIL:due@example.org
                NOTE:una riga che va a
                  capo\\, e un’altra\\ncosì
                PHOTO;ENCODING=b;TYPE=JPEG:AAAA
                 BBBB
                END:VCARD
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Citt=E0;Persona
                FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Persona =
                Citt=C3=A0
                TEL;FAX:011 1
                END:VCARD
                """.replace("\n", "\r\n"), StandardCharsets.UTF_8);

        assertThat(table.columns()).containsExactly(
                "KIND", "FN", "N-PREFIX", "N-GIVEN", "N-FAMILY", "ORG", "ORG-UNIT", "EMAIL", "EMAIL 2", "TEL", "FAX", "ADR-STREET", "ADR-POSTCODE",
                "ADR-CITY", "ADR-PROVINCE", "ADR-COUNTRY", "NOTE");
        assertThat(table.rows()).extracting(Row::line).containsExactly(1L, 9L, 20L);
        assertThat(table.rows().get(0).cells()).containsExactly("org", "Esempio S.p.A.", "", "", "", "Esempio S.p.A.", "Vendite", "", "", "+390110000000",
                "", "Via Prova 1", "10100", "Torino", "TO", "Italia", "");
        assertThat(table.rows().get(1).cells()).contains("persona@example.org", "due@example.org", "una riga che va a capo, e un’altra\ncosì");
        assertThat(table.rows().get(2).cells()).contains("Persona Città", "Città", "011 1");
        assertThat(table.flaws()).isEmpty();
    }

    private Table read(String name, String text, Charset charset) throws IOException {
        return read(Files.write(folder.resolve(name), text.getBytes(charset)));
    }

    private Table read(Path file) {
        Source source = new Source.Lying(file);
        return reader.read(source, reader.detect(source));
    }
}
