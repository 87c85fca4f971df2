package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** What was promised comes back by itself; done with a key, and undone with another. */
final class TodayChapter implements Chapter {

    @Override
    public String name() {
        return "today";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.press(KeyCode.CONTROL, KeyCode.T);
        visitor.expectText(".follow-up .task", "is what was promised", "Send three firms"::equals);
        visitor.picture("today");

        visitor.press(KeyCode.SPACE);
        visitor.expectShown(".follow-up:done");
        visitor.picture("today-done");
        visitor.press(KeyCode.CONTROL, KeyCode.Z);
        visitor.expectGone(".follow-up:done");
        visitor.dismissNotices();
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        visitor.expectAllRows();
    }
}
