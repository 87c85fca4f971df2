package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** A conversation with a buyer, written down by keys alone, with what was promised; then found on the buyer’s page. */
final class LogChapter implements Chapter {

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.find("hyundai");
        visitor.press(KeyCode.CONTROL, KeyCode.L);
        visitor.expectText(".log-sheet .chip-value", "is whom the screen shows", "Hyundai"::equals);
        visitor.type("Example: parts for the next model");
        visitor.press(KeyCode.TAB);
        visitor.press(KeyCode.TAB);
        visitor.type("Example note. Wants three firms that do die casting.");
        visitor.press(KeyCode.TAB);
        visitor.press(KeyCode.SPACE);
        visitor.press(KeyCode.TAB);
        visitor.type("+1w");
        visitor.press(KeyCode.TAB);
        visitor.type("Send three firms");
        visitor.press(KeyCode.TAB);
        visitor.press(KeyCode.SPACE);
        visitor.picture("log");

        visitor.press(KeyCode.CONTROL, KeyCode.ENTER);
        visitor.expectGone(".log-sheet");
        visitor.expectShown(".notices .notification");
        visitor.picture("logged");
        visitor.dismissNotices();
        read(visitor);
    }

    private static void read(Visitor visitor) {
        visitor.press(KeyCode.CONTROL, KeyCode.F);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.ENTER);
        visitor.expectText(".wide-head .profile-name", "is the buyer", "Hyundai"::equals);
        visitor.expectShown(".timeline-cell");
        visitor.picture("timeline");
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
