package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** Who works here, asked once. Comes first: until it is answered, the question lies over everything. */
final class OfficerChapter implements Chapter {

    @Override
    public String name() {
        return "officer";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.expectShown(".officer");
        visitor.clear();
        visitor.type("Example Officer");
        visitor.expectText("#officer", "is not known yet", "?"::equals);
        visitor.picture("officer");

        visitor.press(KeyCode.ENTER);
        visitor.expectGone(".officer");
        visitor.expectText("#officer", "has the initials", "EO"::equals);
    }
}
