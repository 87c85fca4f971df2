package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** A firm and its plant, listed beside each other, become one, and two again. */
final class MergeChapter implements Chapter {

    private static final int BOTH = 2;

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.askAgain("glaverbel");
        visitor.expectRows(BOTH, BOTH);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.SPACE);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.SPACE);
        visitor.expectText(".action-bar .ticked-count", "counts what is ticked", String.valueOf(BOTH)::equals);
        visitor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        visitor.expectMany(".merge-firm", BOTH);
        visitor.press(KeyCode.RIGHT);
        visitor.picture("merge");

        visitor.press(KeyCode.CONTROL, KeyCode.ENTER);
        visitor.expectShown(".notices .notification");
        visitor.picture("merged");

        visitor.press(KeyCode.CONTROL, KeyCode.Z);
        visitor.dismissNotices();
        visitor.goTo("search the directory");
        visitor.askAgain("glaverbel");
        visitor.expectRows(BOTH, BOTH);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.ESCAPE);
        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
