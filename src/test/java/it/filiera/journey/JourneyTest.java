package it.filiera.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three tasks of an ordinary day. */
class JourneyTest {

    @TempDir
    Path folder;

    private Window window;
    private Person person;

    @BeforeEach
    void open() {
        window = Window.inBackground(folder.resolve("profile"), Locale.ENGLISH);
        Toolkit.doOnScreen(() -> {
            window.stage.setX(0);
            window.stage.setY(0);
            window.stage.setWidth(1024);
            window.stage.setHeight(900);
        });
        person = new Person(window);
        rows(100);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** A buyer asks for forgings from Torino: found by keyboard, compared, handed over as a file. */
    @Test
    void aBuyersQuestionBecomesAFile() throws Exception {
        window.saveTo = folder.resolve("forgings.csv");

        person.press(KeyCode.CONTROL, KeyCode.F);
        person.type("stampaggio a caldo prov:TO ");
        person.sees(".results-bar .count", "5"::equals);
        person.press(KeyCode.DOWN);
        person.press(KeyCode.SPACE);
        person.press(KeyCode.SHIFT, KeyCode.DOWN);
        person.press(KeyCode.SHIFT, KeyCode.DOWN);
        person.sees(".ticked-count", "3"::equals);
        window.picture("journey-ticked");

        person.press(KeyCode.CONTROL, KeyCode.M);
        person.sees(".compare-head");
        window.picture("journey-compared");
        person.press(KeyCode.ALT, KeyCode.LEFT);
        person.sees(".ticked-count", "3"::equals);

        person.press(KeyCode.CONTROL, KeyCode.E);
        person.sees("#export", "Export 3 rows"::equals);
        window.picture("journey-export");
        person.press(KeyCode.ENTER);
        person.until("the file is there", () -> Files.exists(window.saveTo));
        assertThat(Files.readAllLines(window.saveTo)).hasSize(4);
        assertThat(window.failures()).isEmpty();
    }

    /** A number is out of date: corrected with the mouse, taken back with the notice's button. */
    @Test
    void aWrongNumberIsCorrectedAndTakenBack() {
        open("teksid");
        person.click("#fact-employees");
        person.sees(".field-edit .text-field", text -> text.startsWith("650"));
        retype("700");
        window.picture("journey-edit");
        person.click("#save");
        person.sees("#fact-employees", "700"::equals);
        window.picture("journey-edited");

        person.click(".notices .button");
        person.sees("#fact-employees", text -> text.startsWith("650"));
        assertThat(window.failures()).isEmpty();
    }

    /** A page that proves the value: its address is typed and Enter saves both; an edit given up leaves no source behind. */
    @Test
    void enterInTheAddressSaves() {
        open("teksid");
        person.click("#fact-employees");
        person.sees(".field-edit .text-field");
        person.click(".field-edit .radio-button", "This page");
        person.press(KeyCode.ESCAPE);
        person.seesNo(".field-edit");

        person.click("#fact-employees");
        person.sees(".field-edit .text-field");
        person.seesNo(".field-edit .source-details");
        retype("700");
        person.click(".field-edit .radio-button", "This page");
        person.click("#url");
        person.type("https://example.org/teksid");
        person.press(KeyCode.ENTER);
        person.seesNo(".field-edit");
        person.sees("#fact-employees", "700"::equals);
        person.sees(".page-link", text -> text.startsWith("example.org"));
        person.sees(".page-link", "One of 2 sources, newest 10 Oct 2025"::equals); // the others gained nothing
        assertThat(window.failures()).isEmpty();
    }

    /** Two correct the same number: the later one sees both and chooses. */
    @Test
    void theLaterOfTwoChooses() {
        open("teksid");
        person.click("#fact-employees");
        person.sees(".field-edit .text-field");
        retype("700");
        window.workspace.editor().set("teksid", List.of(Assignment.parse("employees=720")), null, "anna");
        person.press(KeyCode.ENTER);
        person.sees(".race .label", text -> text.contains("720") && text.contains("700"));
        window.picture("journey-race");

        person.click("#saveMine");
        person.seesNo(".field-edit");
        person.sees("#fact-employees", "700"::equals);
        assertThat(window.failures()).isEmpty();
    }

    private void open(String name) {
        person.press(KeyCode.CONTROL, KeyCode.F);
        person.type(name);
        person.until(name + " comes first", () -> window.scene().lookup(".results .table-view") instanceof TableView<?> table
                && table.getItems().size() < 100);
        person.press(KeyCode.DOWN);
        person.press(KeyCode.ENTER);
        person.sees(".wide-head .profile-name", name::equalsIgnoreCase);
    }

    private void retype(String text) {
        person.press(KeyCode.CONTROL, KeyCode.A);
        person.type(text);
    }

    private void rows(int many) {
        person.until(many + " rows", () -> window.scene().lookup(".results .table-view") instanceof TableView<?> table
                && table.getItems().size() == many);
    }
}
