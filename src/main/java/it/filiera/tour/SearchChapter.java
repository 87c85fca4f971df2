package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** Typing what one looks for: words, a misspelt name, a filter. */
final class SearchChapter implements Chapter {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.click(".search-box .text-field");
        visitor.type("cablaggi prov:TO");
        visitor.expectText("#total", "counts few", text -> text.matches("[1-9]\\d? .*"));
        visitor.picture("search");

        visitor.clear();
        visitor.type("pinifarina");
        visitor.expectText("#total", "finds a misspelt name", text -> text.matches("[1-9]\\d? .*"));
        visitor.expectRows(1);
        visitor.picture("search-misspelt");

        visitor.clear();
        visitor.expectRows(50);
        visitor.press(KeyCode.HOME);
    }
}
