package it.filiera.tour;

/** The same results as cards. */
final class CardsChapter implements Chapter {

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.click("#asCards");
        visitor.expectShown(".results .firm-card");
        visitor.picture("cards");

        visitor.click("#asTable");
        visitor.expectAllRows();
    }
}
