package it.filiera.tour;

/** Ticking values beside the results: chips appear, numbers change, and what lies just outside is offered. */
final class FilterChapter implements Chapter {

    /** What stands before in the panel: saved searches, then the roles. */
    private static final int ROLE = 2;

    private static final int PROVINCE = 6;

    @Override
    public String name() {
        return "filter";
    }

    @Override
    public void lead(Visitor visitor) {
        String all = visitor.read(".results-bar .count");
        visitor.click(".facet-row", ROLE);
        visitor.expectMany(".search-box .chip", 1);
        visitor.expectText(".results-bar .count", "went down", count -> !count.equals(all));
        String some = visitor.read(".results-bar .count");
        visitor.click(".facet-row", PROVINCE);
        visitor.expectMany(".search-box .chip", 2);
        visitor.expectText(".results-bar .count", "went down again", count -> !count.equals(some));
        visitor.expectShown(".outside");
        visitor.picture("filter");

        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
