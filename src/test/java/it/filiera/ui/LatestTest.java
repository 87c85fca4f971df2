package it.filiera.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final Queue<Runnable> resting = new ArrayDeque<>();
    private final Latest latest =
            new Latest(new Tasks(Runnable::run, Runnable::run, Runnable::run, Runnable::run, resting::add, reason -> {
                throw new AssertionError(reason);
            }));
    private final List<String> done = new ArrayList<>();

    @Test
    void ofWhatIsToBeDoneAtRestOnlyTheLastIsDone() {
        latest.atRest(() -> done.add("first"));
        latest.atRest(() -> done.add("second"));
        assertThat(done).isEmpty();

        resting.forEach(Runnable::run);
        assertThat(done).containsExactly("second");
    }

    @Test
    void whatIsForgottenIsNotDone() {
        latest.atRest(() -> done.add("first"));
        latest.forget();

        resting.forEach(Runnable::run);
        assertThat(done).isEmpty();
    }

    @Test
    void questionsThatWereOvertakenAreNotEvenAsked() {
        Queue<Runnable> reading = new ArrayDeque<>();
        Latest busy = new Latest(new Tasks(reading::add, Runnable::run, Runnable::run, Runnable::run, Runnable::run, reason -> {
            throw new AssertionError(reason);
        }));
        List<String> asked = new ArrayList<>();
        busy.ask(() -> asked.add("first"), _ -> done.add("first"));
        busy.ask(() -> asked.add("second"), _ -> done.add("second"));

        reading.forEach(Runnable::run);
        assertThat(asked).containsExactly("second");
        assertThat(done).containsExactly("second");
    }
}
