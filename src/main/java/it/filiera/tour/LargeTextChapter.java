package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** Text of twice the size. */
final class LargeTextChapter implements Chapter {

    private static final int STEPS = 4;

    @Override
    public String name() {
        return "large-text";
    }

    @Override
    public void lead(Visitor visitor) {
        for (int step = 0; step < STEPS; step++) {
            visitor.press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        visitor.expectAllRows();
        visitor.expectInside("#rail .rail-entry");
        visitor.expectInside("#ownRail .rail-entry");
        visitor.expectInside("#language");
        visitor.picture("large-text");

        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        visitor.expectAllRows();
    }
}
