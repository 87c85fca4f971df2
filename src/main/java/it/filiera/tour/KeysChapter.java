package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** All keys on one page. */
final class KeysChapter implements Chapter {

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.press(KeyCode.F1);
        visitor.expectShown(".keys-help");
        visitor.picture("keys");

        visitor.press(KeyCode.ESCAPE);
        visitor.expectGone(".keys-help");
    }
}
