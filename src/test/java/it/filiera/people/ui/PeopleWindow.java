package it.filiera.people.ui;

import it.filiera.people.Channel;
import it.filiera.people.Person;
import it.filiera.people.PersonField;
import it.filiera.people.PositionEntry;
import it.filiera.people.PositionField;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window with a few people who do not exist, at two firms of the bundled directory, and somebody's keyboard. */
final class PeopleWindow implements AutoCloseable {

    static final String FIRM = "drivesec";
    static final LocalDate TODAY = LocalDate.now();

    final Window window;
    private final FxRobot robot = new FxRobot();

    PeopleWindow(Path folder, Locale language) {
        window = new Window(folder.resolve("profile"), language);
        Toolkit.doOnScreen(() -> {
            window.stage.setWidth(1000);
            window.stage.setHeight(720);
        });
        robot.targetWindow(window.stage);
    }

    /** Three people at one firm, of whom one left and one does not want to be called, and one without any. */
    PeopleWindow withPeople() {
        Toolkit.doOnScreen(this::enterPeople);
        return this;
    }

    private void enterPeople() {
        enter("Example", "Buyer", Map.of(
                PositionField.TITLE, "Head of purchasing",
                PositionField.DEPARTMENT, "Powertrain",
                PositionField.EMAIL, "example.buyer@example.com",
                PositionField.PHONE, "011 555 0100",
                PositionField.SINCE, "2020-01-01",
                PositionField.MAIN_CONTACT, "true"));
        String refusing = enter("Sample", "Engineer", Map.of(
                PositionField.TITLE, "Engineer", PositionField.EMAIL, "sample.engineer@pec.it", PositionField.PHONE, "+1 248 555 0100"));
        window.workspace.personEditor().doNotContact(refusing, Channel.EMAIL, "asked at the stand", TODAY, "tester");
        String left = enter("Former", "Director", Map.of(PositionField.TITLE, "Director", PositionField.SINCE, "2015-03-01"));
        window.workspace.positionEditor().end(find(left).positions().getFirst().id(), LocalDate.of(2025, 12, 31), "tester");
        window.workspace.personEditor().create(
                Map.of(PersonField.GIVEN_NAME, "Nowhere", PersonField.FAMILY_NAME, "Visitor", PersonField.ORIGIN, "Card left at the stand"), null, "tester");
    }

    private String enter(String given, String family, Map<PositionField, String> position) {
        return window.workspace.personEditor().create(
                new HashMap<>(Map.of(PersonField.GIVEN_NAME, given, PersonField.FAMILY_NAME, family, PersonField.LANGUAGE, "en")),
                new PositionEntry(FIRM, position),
                "tester");
    }

    Person find(String key) {
        return window.workspace.people().find(key).orElseThrow();
    }

    UUID firm() {
        return window.workspace.organisations().find(FIRM).orElseThrow().id();
    }

    void go(Target target) {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(target));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses the pointer on what stands there. */
    void click(String selector) {
        robot.clickOn(node(selector));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Does what the button with these words does. */
    void fire(String words) {
        Toolkit.doOnScreen(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Puts the focus there, as tabbing would. */
    void focus(String selector) {
        Toolkit.doOnScreen(() -> node(selector).requestFocus());
    }

    Node node(String selector) {
        return robot.lookup(selector).query();
    }

    /** Chooses a tab of the page by its title. */
    void tab(String title) {
        Toolkit.doOnScreen(() -> robot.lookup(".profile-tab").queryAllAs(ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals(title))
                .forEach(ToggleButton::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    List<String> texts(String selector) {
        Set<Node> found = robot.lookup(selector).queryAll();
        return Toolkit.onScreen(() -> found.stream().map(node -> String.valueOf(((Labeled) node).getText())).toList());
    }

    boolean has(String selector) {
        return robot.lookup(selector).tryQuery().isPresent();
    }

    void picture(String name) {
        window.picture(name);
    }

    @Override
    public void close() {
        window.close();
    }
}
