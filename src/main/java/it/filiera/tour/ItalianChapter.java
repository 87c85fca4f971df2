package it.filiera.tour;

import java.util.Locale;

/** Another language while the window stays as it is. */
final class ItalianChapter implements Chapter {

    @Override
    public String name() {
        return "italian";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.act(() -> visitor.desk().language().choose(Locale.ITALIAN));
        visitor.expectAllRows();
        visitor.expectText("#total", "counts in Italian", text -> text.contains("organizzazioni"));
        visitor.picture("italian");
        visitor.act(() -> visitor.desk().language().choose(Locale.ENGLISH));
        visitor.expectText("#total", "counts in English", text -> text.contains("organisations"));
    }
}
