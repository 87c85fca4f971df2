package it.filiera.tour;

/** Ticking organisations, acting on them together, and three of them side by side. */
final class CompareChapter implements Chapter {

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public void lead(Visitor visitor) {
        for (int row = 1; row <= 3; row++) {
            visitor.click(".table-row-cell .check-box", row);
        }
        visitor.expectText(".action-bar .ticked-count", "counts what is ticked", "3"::equals);
        visitor.picture("ticked");

        visitor.click(".action-bar #compare");
        visitor.expectMany(".compare-head", 3);
        visitor.picture("compare");

        visitor.click(".compare #back");
        visitor.expectAllRows();
        visitor.click(".action-bar .flat");
        visitor.expectGone(".action-bar");
    }
}
