package it.filiera.journey;

import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody at the window: waits for what should come, then clicks, types and presses. Called from the test's thread. */
final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Window window;
    private final FxRobot robot = new FxRobot();

    Person(Window window) {
        this.window = window;
        robot.targetWindow(window.stage);
    }

    /** Clicks the first that is on the screen. */
    void click(String selector) {
        sees(selector);
        robot.clickOn(nodes(selector).getFirst());
    }

    /** Clicks the one that reads so. */
    void click(String selector, String text) {
        sees(selector, text::equals);
        robot.clickOn(nodes(selector).stream().filter(node -> text(node).equals(text)).findFirst().orElseThrow());
    }

    void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Keys together: those that are held come first. */
    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something is on the screen: {@code #id} or {@code .style-class}. */
    void sees(String selector) {
        until(selector, () -> !nodes(selector).isEmpty());
    }

    /** Waits until one of these reads so. */
    void sees(String selector, Predicate<String> reads) {
        until(selector + " reads as it should", () -> nodes(selector).stream().map(Person::text).anyMatch(reads));
    }

    void seesNo(String selector) {
        until("no " + selector, () -> nodes(selector).isEmpty());
    }

    /** Waits until something holds that is asked on the FX thread. */
    void until(String what, Callable<Boolean> holds) {
        Awaitility.await(what).atMost(PATIENCE).until(() -> Toolkit.onScreen(holds));
    }

    private List<Node> nodes(String selector) {
        Set<Node> found = robot.lookup(selector).match((Node node) -> shown(node)).queryAll();
        return List.copyOf(found);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getLayoutBounds().getWidth() > 0;
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case TextInputControl field -> field.getText();
            default -> "";
        };
    }
}
