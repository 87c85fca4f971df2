package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** One organisation beside the results, on the full width, and back to the same row. */
final class ProfileChapter implements Chapter {

    private static final int ROW = 11;

    /** Fewer than without a query. */
    private static final int MOST = 60;

    /** Which of the tabs lists the sources. */
    private static final int SOURCES = 5;

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.askAgain("fonderia");
        visitor.expectRows(ROW + 1, MOST);
        String name = visitor.read(".table-row-cell", ROW);
        visitor.click(".table-row-cell", ROW);
        visitor.expectSelected(ROW);
        visitor.expectText(".profile-name", "is the one that was clicked", name::equals);
        visitor.picture("profile-pane");

        visitor.press(KeyCode.ENTER);
        visitor.expectGone(".results");
        visitor.expectText(".wide-head .profile-name", "is the one that was selected", name::equals);
        visitor.picture("profile-wide");

        visitor.click(".profile-tab", SOURCES);
        visitor.picture("sources");

        visitor.click(".profile-tab", 0);
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        visitor.expectRows(ROW + 1, MOST);
        visitor.expectSelected(ROW);

        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
