package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** Organisations that may be the same, two of them made one, and the way back. */
final class DuplicatesChapter implements Chapter {

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.goTo("data duplicates");
        visitor.expectShown(".pairs .list-cell:filled");
        visitor.bothPictures("duplicates", ".pairs .list-cell:filled");

        visitor.press(KeyCode.ENTER);
        visitor.expectShown(".merge .merge-fields");
        visitor.bothPictures("merge", ".merge .merge-fields");
        visitor.press(KeyCode.CONTROL, KeyCode.ENTER);
        visitor.expectShown(".profile-name");
        visitor.expectShown(".notices .notification");
        visitor.picture("merge-done");

        visitor.dismissNotices();
        visitor.press(KeyCode.CONTROL, KeyCode.Z);
        visitor.dismissNotices();
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        visitor.goTo("data duplicates");
        visitor.expectShown(".pairs .list-cell:filled");
        visitor.bothPictures("merge-undone", ".pairs .list-cell:filled");
        visitor.press(KeyCode.ESCAPE);
        visitor.goTo("directory");
        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
