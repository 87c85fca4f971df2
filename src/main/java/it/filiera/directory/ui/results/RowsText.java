package it.filiera.directory.ui.results;

import it.filiera.exchange.CsvExport;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** A table of texts on its way to the clipboard, its first row the headings. No cell of it runs as a formula in a spreadsheet. */
record RowsText(List<List<String>> rows) {

    RowsText {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Cells between tabs, rows between line breaks; breaks inside a cell become blanks. */
    String tabbed() {
        return rows.stream().map(row -> row.stream().map(RowsText::cell).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    String html() {
        return rows.stream()
                .map(row -> row.stream().map(cell -> "<td>" + escaped(cell(cell)) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<meta charset=\"utf-8\"><table>", "</table>"));
    }

    /** For the clipboard, so that spreadsheets and text processors find a table. */
    ClipboardContent content() {
        ClipboardContent content = new ClipboardContent();
        content.put(DataFormat.PLAIN_TEXT, tabbed());
        content.put(DataFormat.HTML, html());
        return content;
    }

    private static String cell(String text) {
        return CsvExport.neutral(text.replaceAll("[\t\r\n]+", " "));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
