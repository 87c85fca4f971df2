package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** Typing what one looks for: words, a condition that becomes a chip, a misspelt name. */
final class SearchChapter implements Chapter {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.click(".search-box .text-field");
        visitor.type("prov:TO,CN fonderia");
        visitor.press(KeyCode.ESCAPE);
        visitor.expectMany(".search-box .chip", 1);
        visitor.expectRows(1, 60);
        String first = visitor.read(".table-row-cell");
        visitor.click(".table-row-cell");
        visitor.expectText(".profile-name", "is the one that was clicked", first::equals);
        visitor.picture("search");

        visitor.askAgain("pinifarina");
        visitor.expectRows(1, 20);
        visitor.expectText(".profile-name", "is the one that was meant", name -> name.contains("Pininfarina"));
        visitor.picture("search-misspelt");

        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
