package it.filiera.bench;

import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.awaitility.Awaitility;

/**
 * Measures how long the FX thread is held up while somebody types into the real search box: the gaps between two pulses, of which an idle
 * window has one every 16 or 17 ms. Arguments: profile folders, such as {@code filiera generate} fills them.
 */
public final class TypingStalls {

    private static final List<String> TYPED =
            List.of("fictional", "stampaggio a caldo", "cablaggi prov:TO", "role:supplier employees:50..250", "officina mecanica", "a", "");
    private static final int PULSES_PER_LETTER = 8;
    private static final Duration TO_OPEN = Duration.ofMinutes(2);
    private static final String FIELD = ".search-box .text-field";
    private static final PrintStream OUT = System.out;

    private TypingStalls() {}

    public static void main(String[] profiles) {
        OUT.println("| profile | p50 ms | p99 ms | longest ms | pulses |");
        OUT.println("|---|---|---|---|---|");
        for (String profile : profiles) {
            try (Window window = Window.inBackground(Path.of(profile), Locale.ENGLISH)) {
                Awaitility.await().atMost(TO_OPEN).until(() -> Toolkit.onScreen(() -> window.scene().lookup(FIELD) != null));
                gaps(window); // the first round warms up
                print(profile, gaps(window));
            }
        }
        System.exit(0);
    }

    private static List<Double> gaps(Window window) {
        CompletableFuture<List<Double>> done = new CompletableFuture<>();
        Toolkit.doOnScreen(() -> new Typist(field(window), done).start());
        return done.join();
    }

    private static TextField field(Window window) {
        return (TextField) window.scene().lookup(FIELD);
    }

    private static void print(String profile, List<Double> gaps) {
        List<Double> sorted = new ArrayList<>(gaps);
        Collections.sort(sorted);
        OUT.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %d |%n",
                Path.of(profile).getFileName(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast(),
                sorted.size());
    }

    /** Types a letter every few pulses and notes the time between all of them. */
    private static final class Typist extends AnimationTimer {

        private final TextField field;
        private final CompletableFuture<List<Double>> done;
        private final List<Double> gaps = new ArrayList<>();
        private final Iterator<Runnable> keys;
        private long last;
        private int pulse;

        Typist(TextField field, CompletableFuture<List<Double>> done) {
            this.field = field;
            this.done = done;
            this.keys = TYPED.stream().flatMap(this::keys).toList().iterator();
        }

        private Stream<Runnable> keys(String query) {
            return Stream.concat(
                    Stream.of(this::startAnew), query.chars().mapToObj(letter -> () -> field.appendText(Character.toString(letter))));
        }

        /** As a person does it: takes the chips away, then the words. */
        private void startAnew() {
            List.copyOf(field.getParent().lookupAll(".chip-close")).forEach(close -> ((Button) close).fire());
            field.clear();
        }

        @Override
        public void handle(long now) {
            long noticed = System.nanoTime();
            if (last != 0) {
                gaps.add((noticed - last) / 1e6);
            }
            last = noticed;
            if (pulse++ % PULSES_PER_LETTER == 0) {
                typeNext();
            }
        }

        private void typeNext() {
            if (keys.hasNext()) {
                keys.next().run();
            } else {
                stop();
                done.complete(gaps);
            }
        }
    }
}
