package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** What one can choose: dark colours, chosen and looked at, and light ones again. */
final class SettingsChapter implements Chapter {

    /** Fewer than without a query. */
    private static final int MOST = 60;

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.click("#ownRail .rail-entry");
        visitor.expectShown(".settings");
        visitor.picture("settings");

        visitor.click(".settings #dark");
        visitor.expect("it is dark", Sight::isDark, dark -> dark);
        visitor.picture("settings-dark");

        visitor.click("#rail .rail-entry");
        visitor.askAgain("pressofusione");
        visitor.expectRows(1, MOST);
        visitor.picture("dark");
        visitor.askAgain("");
        visitor.expectAllRows();

        visitor.press(KeyCode.CONTROL, KeyCode.COMMA);
        visitor.click(".settings #light");
        visitor.expect("it is light", Sight::isDark, dark -> !dark);
        visitor.click("#rail .rail-entry");
        visitor.expectAllRows();
    }
}
