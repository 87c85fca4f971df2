package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** Ctrl K, a few letters, Enter. */
final class PaletteChapter implements Chapter {

    @Override
    public String name() {
        return "palette";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.press(KeyCode.CONTROL, KeyCode.K);
        visitor.expectShown(".palette");
        visitor.type("tek");
        visitor.expectText(".palette-row .match", "begins with what was typed", "Tek"::equals);
        visitor.picture("palette");

        visitor.press(KeyCode.ENTER);
        visitor.expectGone(".palette");
        visitor.expectText(".profile-name", "is the one that was marked", name -> name.startsWith("Tek"));
        visitor.askAgain("");
        visitor.expectAllRows();
    }
}
