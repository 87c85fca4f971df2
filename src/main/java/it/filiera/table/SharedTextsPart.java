package it.filiera.table;

import it.filiera.message.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook share, each written once. */
final class SharedTextsPart {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String name;
    private final XmlPart part;
    private final Budget budget;

    SharedTextsPart(String name, XmlPart part, Budget budget) {
        this.name = name;
        this.part = part;
        this.budget = budget;
    }

    /** Spreadsheets write letters that XML does not have as {@code _x000D_}, and that itself as {@code _x005F_x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(one -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(one.group(1), 16))))
                : text;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        while (part.next()) {
            if (part.is("si")) {
                texts.add(budget.text(unescaped(text())));
            }
        }
        return texts;
    }

    /** All runs of a text; not how it is pronounced ({@code rPh}), which Japanese workbooks write beside it. */
    private String text() {
        StringBuilder text = new StringBuilder();
        int within = part.depth();
        while (part.nextWithin(within)) {
            if (part.is("rPh")) {
                part.text(new StringBuilder());
            } else if (part.is("t") && !part.text(text)) {
                throw new Refused("table.too-long-shared", name);
            }
        }
        return text.toString();
    }
}
