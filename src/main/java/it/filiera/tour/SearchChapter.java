package it.filiera.tour;

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
        visitor.expectRows(1, 20);
        visitor.picture("search");

        visitor.clear();
        visitor.type("pinifarina");
        visitor.expectRows(1, 20);
        visitor.picture("search-misspelt");

        visitor.clear();
        visitor.expectAllRows();
    }
}
