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
        String english = visitor.read(".results-bar .total");
        visitor.click(".table-row-cell", ROW);
        visitor.expectSelected(ROW);
        visitor.click("#language");
        visitor.click(".menu-item", 1);
        visitor.expectText("#language", "says so", "IT"::equals);
        visitor.expectText(".results-bar .total", "is in Italian", text -> !text.isEmpty() && !text.equals(english));
        visitor.expectAllRows();
        visitor.expectSelected(ROW);
        visitor.picture("italian");

        visitor.click("#language");
        visitor.click(".menu-item", 0);
        visitor.expectText(".results-bar .total", "is in English again", english::equals);
    }
}
