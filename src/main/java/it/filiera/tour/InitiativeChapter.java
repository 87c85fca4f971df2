package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** A fair that the public pages name, and who took part. */
final class InitiativeChapter implements Chapter {

    @Override
    public String name() {
        return "initiative";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.goTo("initiatives");
        visitor.expectShown(".initiatives");
        visitor.picture("initiatives");
        visitor.goTo("vtm michigan");
        visitor.expectText(".wide-head .profile-name", "is the fair", "VTM Michigan 2025"::equals);
        visitor.picture("initiative");
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        visitor.expectAllRows();
    }
}
