package it.filiera.tour;

import it.filiera.ui.Desk;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who uses the window: finds, clicks, types, looks, takes pictures. Called from outside the FX thread. Whatever the visitor
 * wants to see is waited for, a limited time; what does not come ends the tour.
 */
final class Visitor {

    private static final int SECONDS = 60;

    /** Rows that the table fetches at first. */
    private static final int PAGE = 100;

    private final Executor screen;
    private final House house;
    private final Camera camera;
    private final Hands hands;

    Visitor(Executor screen, House house, Camera camera) {
        this.screen = screen;
        this.house = house;
        this.camera = camera;
        this.hands = see(Hands::new);
    }

    /** Waits until a node is on the screen: {@code #id} or {@code .style-class}. */
    Node find(String selector) {
        expect(selector + " is on the screen", () -> visible(selector) != null);
        return see(() -> Objects.requireNonNull(visible(selector)));
    }

    void click(String selector) {
        Node node = find(selector);
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

    /** Waits until something holds; looked at with every pulse, on the FX thread. */
    void expect(String what, BooleanSupplier holds) {
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        AnimationTimer look = see(() -> looking(holds, seen));
        try {
            seen.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("expected that " + what, e);
        } finally {
            act(look::stop);
        }
    }

    private static AnimationTimer looking(BooleanSupplier holds, CompletableFuture<Boolean> seen) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    if (holds.getAsBoolean()) {
                        seen.complete(true);
                    }
                } catch (RuntimeException e) {
                    seen.completeExceptionally(e);
                }
            }
        };
        timer.start();
        return timer;
    }

    /** Waits until the text of a label or button reads so. */
    void expectText(String selector, String what, Predicate<String> reads) {
        expect(selector + " " + what, () -> visible(selector) instanceof Labeled label && reads.test(label.getText()));
    }

    /** Waits until the table of results has so many rows. */
    void expectRows(int fewest, int most) {
        expect("there are " + fewest + " to " + most + " rows", () -> visible("#table") instanceof TableView<?> table
                && table.getItems().size() >= fewest
                && table.getItems().size() <= most);
    }

    /** Waits until the table of results is as full as it is without any query. */
    void expectAllRows() {
        expectRows(PAGE, PAGE);
    }

    /** Takes a picture under the next number. */
    Path picture(String name) {
        BufferedImage seen = see(() -> camera.look(house.stage()));
        return camera.keep(seen, name);
    }

    /** Does something with the window that no chapter is about, such as making it smaller. */
    void act(Runnable action) {
        see(() -> {
            action.run();
            return true;
        });
    }

    Stage stage() {
        return house.stage();
    }

    Desk desk() {
        return house.desk();
    }

    <T> T see(Callable<T> look) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        screen.execute(() -> {
            try {
                answer.complete(look.call());
            } catch (Exception | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    private @Nullable Node visible(String selector) {
        Parent root = house.stage().getScene().getRoot();
        return root.lookupAll(selector).stream().filter(Visitor::isVisible).findFirst().orElse(null);
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
    }
}
