package it.filiera.table;

import it.filiera.message.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet. */
final class SheetReader {

    private static final int LAST_ROW = 1_048_576;

    private final String name;
    private final XmlPart part;
    private final List<String> texts;
    private final CellStyles styles;
    private final TableBuilder table;
    private final SharedTexts shared;
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private long line;
    private int column;

    /** {@code texts} are those that the cells share. */
    SheetReader(String name, XmlPart part, List<String> texts, CellStyles styles, TableBuilder table, SharedTexts shared) {
        this.name = name;
        this.part = part;
        this.texts = texts;
        this.styles = styles;
        this.table = table;
        this.shared = shared;
    }

    /** Reads rows until there are no more, or the table has so many. */
    void read(long most) {
        while (table.size() < most && part.next()) {
            if (part.is("row")) {
                row();
            } else if (part.is("mergeCell")) {
                merged(part.attribute("ref", ""));
            }
        }
    }

    private void row() {
        line++;
        line = number(part.attribute("r"), line);
        if (line < 1 || line > LAST_ROW) {
            throw new Refused("table.damaged-at", name, line);
        }
        part.at(line);
        column = -1;
        cells.clear();
        int within = part.depth();
        while (part.nextWithin(within)) {
            if (part.is("c")) {
                cell();
            }
        }
        table.add(new Row(line, cells));
    }

    private void cell() {
        column = column(part.attribute("r"));
        String type = part.attribute("t", "n");
        String style = part.attribute("s", "");
        text.setLength(0);
        boolean valued = false;
        boolean formula = false;
        int within = part.depth();
        while (part.nextWithin(within)) {
            if (part.is("v") || part.is("t")) {
                valued = true;
                append();
            } else if (part.is("rPh")) {
                part.text(new StringBuilder());
            } else {
                formula |= part.is("f");
            }
        }
        if (formula && !valued) {
            table.flaw(line, column, "table.flaw.no-result");
        } else if (valued) {
            set(value(type, style));
        }
    }

    private void append() {
        if (!part.text(text)) {
            throw new Refused("table.too-long", name, line, Headings.letters(column));
        }
    }

    private void set(String value) {
        if (value.isEmpty()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private String value(String type, String style) {
        return switch (type) {
            case "s" -> sharedText();
            case "b" -> text.toString().strip().equals("1") ? "true" : "false";
            case "e" -> error();
            case "str", "inlineStr" -> SharedTextsPart.unescaped(plain());
            case "d" -> plain().split("T", 2)[0];
            default -> styles.text(text.toString().strip(), style).orElseGet(this::noNumber);
        };
    }

    private String plain() {
        char[] letters = new char[text.length()];
        text.getChars(0, letters.length, letters, 0);
        return shared.of(letters, 0, letters.length);
    }

    private String sharedText() {
        long index = number(text.toString().strip(), -1);
        if (index < 0 || index >= texts.size()) {
            throw new Refused("table.cell", name, line, Headings.letters(column));
        }
        return texts.get((int) index);
    }

    private String error() {
        table.flaw(line, column, "table.flaw.error", plain());
        return "";
    }

    private String noNumber() {
        table.flaw(line, column, "table.flaw.no-number", plain());
        return plain();
    }

    /** The column of a cell such as {@code AB12}; the next one where the cell does not say. */
    private int column(@Nullable String reference) {
        int found = 0;
        for (int i = 0; reference != null && i < Math.min(6, reference.length()) && Character.isLetter(reference.charAt(i)); i++) {
            found = found * 26 + (reference.charAt(i) & 0x1F);
        }
        int column = found == 0 ? this.column + 1 : found - 1;
        if (column >= Budget.MOST_COLUMNS) {
            throw new Refused("table.too-wide", name, line, Budget.MOST_COLUMNS);
        }
        return column;
    }

    private long number(@Nullable String digits, long otherwise) {
        if (digits == null) {
            return otherwise;
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Refused("table.damaged-at", name, line);
        }
    }

    /** Only the first of merged cells has a value; within one row, as in headings, that harms nothing. */
    private void merged(String range) {
        String[] corners = range.split(":", 2);
        if (corners.length < 2) {
            return;
        }
        long from = number(corners[0].replaceAll("\\D", ""), 0);
        long to = number(corners[1].replaceAll("\\D", ""), 0);
        if (to > from && table.hasRows(from, to)) {
            table.flaw(from, column(corners[0]), "table.flaw.merged", range);
        }
    }
}
