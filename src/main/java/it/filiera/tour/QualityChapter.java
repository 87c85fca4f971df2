package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** What is missing and what is wrong, as figures, and the way from a figure to the organisations. */
final class QualityChapter implements Chapter {

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.goTo("data quality");
        visitor.expectShown(".quality .share-bar");
        visitor.bothPictures("quality", ".quality .share-bar");

        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.ENTER);
        visitor.expectShown(".search-box .chip");
        visitor.expectRows(1, Integer.MAX_VALUE);
        visitor.picture("quality-found");
        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
