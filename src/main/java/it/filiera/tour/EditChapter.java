package it.filiera.tour;

import javafx.scene.input.KeyCode;

/** A new organisation, with a warning of one that stands already; one value of it, its undo, and who changed what. */
final class EditChapter implements Chapter {

    /** Which of the tabs lists the changes. */
    private static final int CHANGES = 6;

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.press(KeyCode.CONTROL, KeyCode.N);
        visitor.expectShown(".new-organisation");
        visitor.type("Teksid");
        visitor.expectShown(".new-organisation .alike .hyperlink");
        visitor.picture("new-organisation");

        visitor.clear();
        visitor.type("Officina Esempio");
        visitor.expectGone(".new-organisation .alike .hyperlink");
        visitor.press(KeyCode.ENTER);
        visitor.expectText(".wide-head .profile-name", "is the new one", "Officina Esempio"::equals);
        visitor.dismissNotices();
        edit(visitor);
        visitor.dismissNotices();
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        visitor.expectAllRows();
    }

    private static void edit(Visitor visitor) {
        visitor.click("#fact-employees");
        visitor.expectShown(".field-edit");
        visitor.type("85 (2025)");
        visitor.picture("edit");

        visitor.press(KeyCode.ENTER);
        visitor.expectGone(".field-edit");
        visitor.expectText("#fact-employees", "reads as typed", "85 (2025)"::equals);
        visitor.expectShown(".notices .button");
        visitor.picture("edited");

        visitor.click(".profile-tab", CHANGES);
        visitor.expectMany(".page-item", 2);
        visitor.picture("changes");

        visitor.press(KeyCode.CONTROL, KeyCode.Z);
        visitor.expectMany(".page-item", 3);
        visitor.click(".profile-tab", 0);
        visitor.expectText("#fact-employees", "is not known again", text -> !text.isEmpty() && !text.startsWith("85"));
        visitor.expectText(".notices .notification", "names the organisation", text -> text.contains("Officina Esempio"));
        visitor.picture("undone");
    }
}
