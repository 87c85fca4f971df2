package it.filiera.tour;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * Somebody who looks at the window and takes pictures of it. Called from outside the FX thread. Whatever is expected is waited for, a
 * limited time; what does not come ends the tour with what was seen instead.
 */
class Onlooker {

    /** Long enough for a slow machine to open a profile for the first time. */
    private static final int SECONDS = 60;

    /** Pulses that the window needs at most to show what waits until nobody types, such as the profile beside the results. */
    private static final int REST = 20;

    /** So often a picture is looked at again until nothing moves in it any more. */
    private static final int LOOKS = 10;

    private final Executor screen;
    private final Stage stage;
    private final Camera camera;
    private final Sight sight;

    Onlooker(Executor screen, Stage stage, Camera camera) {
        this.screen = screen;
        this.stage = stage;
        this.camera = camera;
        this.sight = new Sight(stage);
    }

    Stage stage() {
        return stage;
    }

    /** Waits until something that is seen fits, and gives it; looked at with every pulse. */
    <T> T expect(String what, Function<Sight, T> look, Predicate<T> fits) {
        CompletableFuture<T> seen = new CompletableFuture<>();
        AnimationTimer timer = see(() -> looking(look, fits, seen));
        try {
            return seen.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("expected that " + what + ", but saw " + see(() -> look.apply(sight)), e);
        } finally {
            act(timer::stop);
        }
    }

    private <T> AnimationTimer looking(Function<Sight, T> look, Predicate<T> fits, CompletableFuture<T> seen) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    T value = look.apply(sight);
                    if (fits.test(value)) {
                        seen.complete(value);
                    }
                } catch (RuntimeException e) {
                    seen.completeExceptionally(e);
                }
            }
        };
        timer.start();
        return timer;
    }

    /** Waits until the first that fits {@code #id} or {@code .style-class} reads so. */
    void expectText(String selector, String what, Predicate<String> reads) {
        expect(selector + " " + what, sight -> sight.text(selector), reads);
    }

    void expectShown(String selector) {
        find(selector, 0);
    }

    void expectGone(String selector) {
        expectMany(selector, 0);
    }

    /** Waits until so many nodes fit. */
    void expectMany(String selector, int many) {
        expect("there are " + many + " " + selector, sight -> sight.all(selector).size(), count -> count == many);
    }

    /** Waits until the first that fits lies inside the window with all of it. */
    void expectInside(String selector) {
        expect(selector + " is inside the window", sight -> sight.inside(selector), inside -> inside);
    }

    /** Waits until the results are a table that says and has so many rows. */
    void expectRows(int fewest, int most) {
        expect("there are " + fewest + " to " + most + " rows", Onlooker::rows, rows -> rows >= fewest && rows <= most);
    }

    private static int rows(Sight sight) {
        return sight.table().map(table -> table.getItems().size()).orElse(-1);
    }

    /** Waits until this row of the table is the selected one. */
    void expectSelected(int row) {
        expect("row " + row + " is selected", sight -> sight.table().map(Onlooker::selected).orElse(-1), selected -> selected == row);
    }

    private static int selected(TableView<?> table) {
        return table.getSelectionModel().getSelectedIndex();
    }

    /** What the first that fits reads, as soon as there is one that reads something. */
    String read(String selector) {
        return read(selector, 0);
    }

    /** What the one after so many others reads. */
    String read(String selector, int others) {
        return expect(selector + " reads something", sight -> sight.text(selector, others), text -> !text.isEmpty());
    }

    /** Waits until there are more than so many that fit, and gives the one after these. */
    Node find(String selector, int others) {
        return expect(selector + " is on the screen", sight -> sight.all(selector), found -> found.size() > others).get(others);
    }

    /** Takes a picture under the next number, after a rest, as soon as nothing moves any more. */
    Path picture(String name) {
        AtomicInteger pulses = new AtomicInteger();
        expect("the window rests", _ -> pulses.incrementAndGet(), passed -> passed > REST);
        BufferedImage seen = see(() -> camera.look(stage));
        for (int i = 0; i < LOOKS; i++) {
            BufferedImage before = seen;
            seen = see(() -> camera.look(stage));
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
}
