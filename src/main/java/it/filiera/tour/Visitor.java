package it.filiera.tour;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** Somebody who uses the window: clicks and types, and looks at what comes of it. Called from outside the FX thread. */
final class Visitor extends Onlooker {

    /** Rows that the table fetches at first. */
    private static final int PAGE = 100;

    private final Hands hands;

    Visitor(Executor screen, Stage stage, Camera camera) {
        super(screen, stage, camera);
        this.hands = see(Hands::new);
    }

    void click(String selector) {
        click(selector, 0);
    }

    /** Clicks the one after so many others that fit too. */
    void click(String selector, int others) {
        Node node = find(selector, others);
        act(() -> hands.click(node));
    }

    /** Into whatever has the focus. */
    void type(String text) {
        for (char character : text.toCharArray()) {
            act(() -> hands.type(character));
        }
    }

    /** Keys together: those that are held come first. */
    void press(KeyCode... keys) {
        act(() -> hands.press(keys));
    }

    /** Empties the field that has the focus. */
    void clear() {
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
    }

    /** Asks something else: removes words and conditions from the search box, then types. */
    void askAgain(String query) {
        press(KeyCode.CONTROL, KeyCode.F);
        clear();
        while (see(() -> stage().getScene().lookup(".search-box .chip") != null)) {
            press(KeyCode.BACK_SPACE);
        }
        type(query);
        press(KeyCode.ESCAPE);
    }

    /** By the palette, to the first that its letters find. */
    void goTo(String letters) {
        press(KeyCode.CONTROL, KeyCode.K);
        expectShown(".palette");
        type(letters);
        expectShown(".palette-row .match");
        press(KeyCode.ENTER);
        expectGone(".palette");
    }

    /** Asks for one firm alone, by its name, and marks it. */
    void find(String name) {
        askAgain(name);
        expectText(".profile-name", "is the one that was asked for", shown -> shown.toLowerCase(Locale.ROOT).contains(name));
    }

    /** Takes away what the window told in passing. */
    void dismissNotices() {
        expectShown(".notices .notification");
        while (see(() -> stage().getScene().lookup(".notices .notification") != null)) {
            press(KeyCode.F8);
            press(KeyCode.ESCAPE);
        }
    }

    /** Waits until the table of results is as full as it is without any query. */
    void expectAllRows() {
        expectRows(PAGE, Integer.MAX_VALUE);
    }

    /** So large is the window now; minimised, for the pictures do not need it painted for nobody as well. */
    void resize(double width, double height) {
        act(() -> {
            stage().setWidth(width);
            stage().setHeight(height);
        });
        expect("the window is " + width + " wide", _ -> stage().getScene().getWidth(), seen -> seen == width);
        act(() -> stage().setIconified(true));
    }

    /** One light and in English, one dark and in Italian; what is waited for is seen in both. Leaves the window light and in English. */
    void bothPictures(String name, String selector) {
        expectShown(selector);
        picture(name);
        goTo("dark theme");
        goTo("speak italian");
        expectShown(selector);
        picture(name + "-dark-italian");
        goTo("passa inglese");
        goTo("light theme");
        expectShown(selector);
    }

    /** The mouse steps aside for it. */
    @Override
    Path picture(String name) {
        act(() -> hands.stepAside(stage()));
        return super.picture(name);
    }
}
