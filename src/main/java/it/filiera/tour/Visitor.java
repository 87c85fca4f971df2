package it.filiera.tour;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Somebody who uses the window: finds, clicks, types, looks, takes pictures. Called from outside the FX thread. Whatever the visitor
 * wants to see is waited for, a limited time; what does not come ends the tour.
 */
final class Visitor {

    private static final int SECONDS = 20;

    /** Rows that the table fetches at first. */
    private static final int PAGE = 100;

    /** So often a picture is looked at again until nothing moves in it any more. */
    private static final int LOOKS = 10;

    private static final double HALF = 0.5;

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
        return find(selector, 0);
    }

    /** The one after so many others that fit too, counted as one reads: line by line, from the left. */
    private Node find(String selector, int others) {
        expect(selector + " is on the screen", () -> visible(selector).size() > others);
        return see(() -> visible(selector).get(others));
    }

    void click(String selector) {
        click(selector, 0);
    }

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
        while (see(() -> house.stage().getScene().lookup(".search-box .chip") != null)) {
            press(KeyCode.BACK_SPACE);
        }
        type(query);
        press(KeyCode.ESCAPE);
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
        expect(selector + " " + what, () -> !visible(selector).isEmpty() && reads.test(text(visible(selector).getFirst())));
    }

    void expectShown(String selector) {
        find(selector);
    }

    void expectGone(String selector) {
        expect(selector + " is gone", () -> visible(selector).isEmpty());
    }

    /** Waits until so many nodes fit. */
    void expectMany(String selector, int many) {
        expect("there are " + many + " " + selector, () -> visible(selector).size() == many);
    }

    /** What a label, a button or a field reads. */
    String read(String selector) {
        Node node = find(selector);
        return see(() -> text(node));
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case TextInputControl field -> field.getText();
            default -> "";
        };
    }

    /** Waits until the results are a table of so many rows. */
    void expectRows(int fewest, int most) {
        expect("there are " + fewest + " to " + most + " rows", () -> table()
                .filter(table -> table.getItems().size() >= fewest && table.getItems().size() <= most)
                .isPresent());
    }

    /** Waits until the table of results is as full as it is without any query. */
    void expectAllRows() {
        expectRows(PAGE, PAGE);
    }

    /** FX thread only. */
    boolean rowSelected(int row) {
        return table().filter(table -> table.getSelectionModel().getSelectedIndex() == row).isPresent();
    }

    /** Whether text is brighter than what it stands on. FX thread only. */
    boolean isDark() {
        return visible(".rail-entry").getFirst() instanceof Labeled text
                && text.getTextFill() instanceof Color colour
                && colour.getBrightness() > HALF;
    }

    private Optional<TableView<?>> table() {
        return visible(".results .table-view").stream().<TableView<?>>map(node -> (TableView<?>) node).findFirst();
    }

    /** Takes a picture under the next number, as soon as nothing moves any more; the mouse steps aside for it. */
    Path picture(String name) {
        act(() -> hands.stepAside(house.stage()));
        BufferedImage seen = see(() -> camera.look(house.stage()));
        for (int i = 0; i < LOOKS; i++) {
            BufferedImage before = seen;
            seen = see(() -> camera.look(house.stage()));
            if (Camera.isSame(before, seen)) {
                break;
            }
        }
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

    /** In the window and in everything that pops up over it. */
    private List<Node> visible(String selector) {
        Stream<Parent> popups = Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .map(window -> window.getScene().getRoot());
        return Stream.concat(Stream.of(house.stage().getScene().getRoot()), popups)
                .flatMap(root -> root.lookupAll(selector).stream())
                .filter(Visitor::isVisible)
                .sorted(Comparator.comparingDouble((Node node) -> onScreen(node).getMinY())
                        .thenComparingDouble(node -> onScreen(node).getMinX()))
                .toList();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
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
