package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** Firms put on a list from where they were found, and the list itself. */
final class ListChapter implements Chapter {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.askAgain("pressofusione");
        visitor.expectRows(2, 100);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.SPACE);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.SPACE);
        visitor.expectText(".action-bar .ticked-count", "counts what is ticked", "2"::equals);
        visitor.press(KeyCode.CONTROL, KeyCode.D);
        visitor.type("Example for Hyundai");
        visitor.picture("list-add");

        visitor.press(KeyCode.ENTER);
        visitor.dismissNotices();
        visitor.press(KeyCode.ESCAPE);
        visitor.goTo("lists");
        visitor.expectText(".list-page #name", "is the new one", "Example for Hyundai"::equals);
        visitor.picture("list");
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
