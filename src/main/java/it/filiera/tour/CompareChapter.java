package it.filiera.tour;

/** Ticking organisations, acting on them together, and three of them side by side. */
final class CompareChapter implements Chapter {

    private static final int THREE = 3;

    /** Fewer than without a query. */
    private static final int MOST = 60;

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.askAgain("fonderia");
        visitor.expectRows(THREE, MOST);
        for (int row = 0; row < THREE; row++) {
            visitor.click(".table-row-cell .check-box", row);
        }
        visitor.expectText(".action-bar .ticked-count", "counts what is ticked", String.valueOf(THREE)::equals);
        visitor.picture("ticked");

        visitor.click(".action-bar #compare");
        visitor.expectMany(".compare-head", THREE);
        visitor.picture("compare");

        visitor.click(".compare #back");
        visitor.expectRows(THREE, MOST);
        visitor.click(".action-bar .flat");
        visitor.expectGone(".action-bar");
        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
