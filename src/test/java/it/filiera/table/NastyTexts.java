package it.filiera.table;

import static it.filiera.table.NastyFiles.raw;
import static it.filiera.table.NastyFiles.text;
import static it.filiera.table.NastyFiles.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Delimited text that is hard to read. */
final class NastyTexts {

    private static final String ORDINARY = "Nome;Città\r\nOfficina Però;Forlì\r\nProva € Srl;Cantù\r\n";

    private NastyTexts() {}

    static void write() throws IOException {
        encodings();
        lines();
        quotes();
        shapes();
        headings();
        separators();
        contents();
    }

    private static void encodings() throws IOException {
        utf8("empty.csv", "");
        utf8("blank.csv", " \r\n\t\r\n;;;\r\n  \n");
        utf8("mark-only.csv", "\uFEFF");
        utf8("utf8.csv", ORDINARY);
        utf8("utf8-mark.csv", "\uFEFF" + ORDINARY);
        utf8("utf8-two-marks.csv", "\uFEFF\uFEFF" + ORDINARY);
        text("windows-1252.csv", Charset.forName("windows-1252"), ORDINARY);
        text("utf16le-mark.csv", StandardCharsets.UTF_16LE, "\uFEFF" + ORDINARY);
        text("utf16be-mark.csv", StandardCharsets.UTF_16BE, "\uFEFF" + ORDINARY);
        text("utf16le.csv", StandardCharsets.UTF_16LE, ORDINARY);
        text("utf16be.csv", StandardCharsets.UTF_16BE, ORDINARY);
        text("utf32le-mark.csv", StandardCharsets.UTF_32LE, "\uFEFF" + ORDINARY);
        raw("utf16le-half-a-letter.csv", "\u00FF\u00FEN\0o\0m\0e\0\n\0U\0n\0o\0\n\0D\0u\0e");
        raw("utf8-one-wrong-byte.csv", "Nome;Comune\nPer\u00C3\u00B2;Torino\nCitt\u00E0;Asti\n");
        raw("letter-of-no-encoding.csv", "Nome;Comune\nCitt\u00E0;Torino\nPer\u0081;Asti\n");
        utf8("supplementary-letters.csv", "Nome;Nota\n𝔈sempio 🚗;❤️\n");
        utf8("invisible-letters.csv", "Nome\u200b;\u00a0Comune\u00a0\n\u200fEsempio;Tori\u00adno\n");
    }

    private static void lines() throws IOException {
        utf8("line-ends-mixed.csv", "Nome;Comune\r\nUno;Torino\nDue;Asti\rTre;Alba\r\n\n\rQuattro;Bra");
        utf8("line-ends-cr.csv", "Nome;Comune\rUno;Torino\rDue;Asti\r");
        utf8("line-end-missing.csv", "Nome;Comune\nUno;Torino");
        utf8("empty-lines-between.csv", "\n\nNome;Comune\n\n;\nUno;Torino\n \nDue;Asti\n\n");
    }

    private static void quotes() throws IOException {
        utf8("quotes-with-breaks.csv", "Nome;Nota;Comune\n\"Uno\";\"riga\r\nriga\rriga\nriga\";Torino\nDue;\"dice \"\"sì\"\"; e basta\";Asti;AT\n");
        utf8("quote-never-closed.csv", "Nome;Comune\nUno;Torino\nDue;\"Asti\nTre;Alba\nQuattro;Bra\n");
        utf8("quote-never-closed-after-breaks.csv", "Nome;Nota;Comune\nUno;\"a\nb\nc\";\"Torino\nDue;x;Asti\n");
        utf8("quote-never-closed-in-headings.csv", "\"Nome;Comune\nUno;Torino\n");
        utf8("quote-closed-early.csv", "Nome;Comune\nUno;Torino\n\"Due\" Srl;Asti\n");
        utf8("quote-closed-rows-later.csv", "Nome;Comune\nUno;\"Torino\nDue;Asti\n\"Tre\";Alba\n");
        utf8("quotes-for-inches.csv", "Nome;Misura\nTubi 12\" Srl;12\"\nAltri;3\" e 4\"\n");
        utf8("apostrophes-as-quotes.csv", "Nome;Comune\n'Uno';'Torino'\n'Due';'Asti'\n");
        utf8("quotes-only.csv", "\"\"\n\"\"\n");
    }

    private static void shapes() throws IOException {
        utf8("rows-short.csv", "Nome;Comune;Provincia\nUno\nDue;Asti\nTre;Alba;CN\n");
        utf8("rows-long.csv", "Nome;Comune\nUno;Torino\nDue;Asti;AT;14100\n");
        utf8("rows-long-but-empty.csv", "Nome;Comune\nUno;Torino;;;\nDue;Asti; ;\n");
        utf8("columns-empty.csv", "Nome;;Comune;;\nUno;;Torino;;\nDue;;Asti;;\n");
        utf8("columns-1000.csv", numbered("Colonna ", 1000) + "\n" + numbered("", 1000) + "\n");
        utf8("columns-too-many.csv", "a\n" + ",".repeat(16_384) + "\n");
        utf8("column-single.csv", "Nome\nUno\nDue\n\"Tre; quattro\"\n");
        utf8("column-single-with-commas.csv", "Nome\nUno, Due\nTre Srl\nQuattro Srl\nCinque Spa\n");
        utf8("cell-single.csv", "Nome");
        utf8("cell-long.csv", "Nome;Nota\nUno;" + "a".repeat(60_000) + "\n");
    }

    private static void headings() throws IOException {
        utf8("headings-only.csv", "Nome;Comune;Provincia\n");
        utf8("headings-twice.csv", "Nome;Tel;Tel;Tel\nUno;1;2;3\n");
        utf8("headings-some-empty.csv", "Nome;;Provincia\nUno;Torino;TO\n");
        utf8("headings-none.csv", "Uno Srl;Torino;TO;10100\nDue Srl;Asti;AT;14100\n");
        utf8("headings-none-towns-again.csv", "Uno Srl;Torino;TO\nDue Srl;Asti;AT\nTre Srl;Torino;TO\n");
        utf8("headings-below-title.csv", "Elenco dei soci\n\nNome;Comune;Provincia\nUno;Torino;TO\nDue;Asti;AT\n");
        utf8("headings-on-every-page.csv", "Nome;Comune\nUno;Torino\nNome;Comune\nDue;Asti\n");
        utf8("headings-with-breaks.csv", "\"Nome\r\ndella ditta\";\"  Comune  \"\nUno;Torino\n");
    }

    private static void separators() throws IOException {
        utf8("separator-said.csv", "sep=;\r\nNome, ditta;Comune, provincia\r\nUno, Srl;Torino, TO\r\n");
        utf8("separator-said-in-quotes.csv", "\"sep=,\"\nNome,Comune;Provincia\nUno,Torino\n");
        utf8("separator-said-unusual.csv", "SEP=^\nNome^Comune\nUno^Torino\n");
        utf8("separator-tab.txt", "Nome\tIndirizzo\nUno, Srl\tVia Prova 1, 2; 3\nDue\tVia Prova, 4\n");
        utf8("separator-pipe.txt", "Nome|Comune\nUno; Due|Torino\nTre|Asti\n");
        utf8("separator-comma-in-cells.csv", "Nome;Indirizzo\nUno, Due, Tre;Via A, 1\nQuattro;Via B\nCinque, Sei;Via C, 3, Torino\n");
        utf8("separator-in-quotes.csv", "Name,Note\n\"One; two; three\",\"a;b\"\n\"Four; five\",\"c;d;e\"\n");
        utf8("separators-alone.csv", ";;;\n;;;\n");
    }

    private static void contents() throws IOException {
        raw("nul-letters.csv", "Nome;Comune\nUno\0;Torino\nDue;Asti\n" + "Tre;Alba\n".repeat(10));
        raw("nul-alone.csv", "\0".repeat(3_000));
        raw("control-letters.csv", "Nome;Comune\nUno\u0007;Torino\u000B\nDue;\u001AAsti\n" + "Tre;Alba\n".repeat(10));
        utf8("formulas.csv", "Nome;Nota\n=1+1;@SUM(A1)\n+39 011;-1\n=cmd|' /C calc'!A0;\n");
        utf8("formulas-neutralised.csv", "Nome;Telefono\n'=Uno;'+39 011\n'Due;'@tre\n");
        utf8("formula-around-zeros.csv", "PIVA;Nome\n=\"00743110157\";Uno\n");
        utf8("days-month-first.csv", "Name,Since\nOne,03/31/2020\nTwo,04/05/2021\n");
        utf8("days-day-first.csv", "Nome;Dal\nUno;05/04/2020\nDue;31.3.20\n");
        utf8("days-year-first.csv", "Nome;Dal\nUno;2020-04-05\nDue;2020-03-31\n");
        utf8("decimals-comma.csv", "Nome,Fatturato\nUno,\"1.234,5\"\nDue,\"0,75\"\n");
        utf8("decimals-point.csv", "Nome;Fatturato\nUno;1,234.5\nDue;1.234\n");
        utf8("decimals-thousands-only.csv", "Nome;Fatturato\nUno;1.234.567\nDue;1.234\n");
        utf8("digits-of-other-scripts.csv", "Nome;Numero\nUno;١٢٫٥\nDue;٣١/٠٣/٢٠٢٠\n");
    }

    private static String numbered(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> name + i).collect(Collectors.joining(";"));
    }
}
