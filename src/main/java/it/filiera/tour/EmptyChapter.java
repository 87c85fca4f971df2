package it.filiera.tour;

/** Nothing found: what could be left out is offered, and taken with its button. */
final class EmptyChapter implements Chapter {

    @Override
    public String name() {
        return "empty";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.askAgain("prov:TO,CN pressofusione");
        visitor.expectText(".results-bar .count", "is 0", "0"::equals);
        visitor.expectShown(".relaxation .button");
        visitor.picture("empty");

        visitor.click(".relaxation .button");
        visitor.expectGone(".relaxations");
        visitor.expectRows(1, 100);
        visitor.picture("relaxed");

        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
