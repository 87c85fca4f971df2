package it.filiera.table;

import it.filiera.message.Refused;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share, each written once. */
final class SharedTextsPart {

    private final String name;
    private final XmlPart part;
    private final Budget budget;

    SharedTextsPart(String name, XmlPart part, Budget budget) {
        this.name = name;
        this.part = part;
        this.budget = budget;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        while (part.next()) {
            if (part.is("si")) {
                texts.add(budget.text(text()));
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
