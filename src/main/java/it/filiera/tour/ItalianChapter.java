package it.filiera.tour;

/** Another language while the window stays as it is: the same row is selected. */
final class ItalianChapter implements Chapter {

    private static final int ROW = 3;

    @Override
    public String name() {
        return "italian";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.click(".table-row-cell", ROW);
        visitor.expectSelected(ROW);
        visitor.click("#language");
        visitor.click(".menu-item", 1);
        visitor.expectText(".results-bar .total", "counts in Italian", text -> text.contains("organizzazioni"));
        visitor.expectAllRows();
        visitor.expectSelected(ROW);
        visitor.picture("italian");

        visitor.click("#language");
        visitor.click(".menu-item", 0);
        visitor.expectText(".results-bar .total", "counts in English", text -> text.contains("organisations"));
    }
}
