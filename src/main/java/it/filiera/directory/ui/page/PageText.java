package it.filiera.directory.ui.page;

import it.filiera.directory.Organisation;
import it.filiera.directory.SourcePage;
import java.util.ArrayList;
import java.util.List;

/** A page as plain text, for a mail or a note: one line for each value, with where it comes from. */
final class PageText {

    private final PageDesk desk;

    PageText(PageDesk desk) {
        this.desk = desk;
    }

    String of(Page page) {
        Organisation firm = page.organisation();
        PageWords words = new PageWords(desk);
        List<String> lines = new ArrayList<>(List.of(firm.legalForm() == null ? firm.name() : firm.name() + " " + firm.legalForm()));
        for (FactsSection.Value value : new FactsSection(desk).values(firm)) {
            lines.add("%s: %s (%s)".formatted(value.name(), value.shown(), words.source(firm.provenance(value.field().code()))));
        }
        lines.add(desk.say("page.sources") + ":");
        for (SourcePage source : firm.sources()) {
            lines.add(words.page(source) + " " + source.url());
        }
        return String.join("\n", lines) + "\n";
    }
}
