package it.filiera;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableRow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * For measurements: with {@code FILIERA_START_CLOCK} in the environment, the window prints after how many milliseconds since the start of
 * its process it stood there and its first rows were painted, and closes.
 */
final class StartClock extends AnimationTimer {

    private final Instant started;
    private final Stage stage;
    private @Nullable Duration window;
    private int pulsesWithRows;

    private StartClock(Instant started, Stage stage) {
        this.started = started;
        this.stage = stage;
    }

    /** The clock, if it is asked for. */
    static Optional<Watch> wanted() {
        return Optional.ofNullable(System.getenv("FILIERA_START_CLOCK"))
                .flatMap(_ -> ProcessHandle.current().info().startInstant())
                .map(started -> stage -> new StartClock(started, stage).start());
    }

    /** Watches a window. */
    interface Watch {
        void watch(Stage stage);
    }

    @Override
    public void handle(long now) {
        if (window == null) {
            window = sinceStart();
        }
        // what one pulse laid out is painted when the next one comes
        if (hasRows() && ++pulsesWithRows == 2) {
            stop();
            print(window, sinceStart());
            stage.close();
        }
    }

    private boolean hasRows() {
        return stage.getScene().getRoot().lookupAll(".table-row-cell").stream()
                .anyMatch(row -> row instanceof TableRow<?> cell && !cell.isEmpty());
    }

    private Duration sinceStart() {
        return Duration.between(started, Instant.now());
    }

    private static void print(Duration window, Duration rows) {
        PrintWriter out = new Output(FileDescriptor.out).writer();
        out.println("window " + window.toMillis() + " ms, rows " + rows.toMillis() + " ms");
        out.flush();
    }
}
