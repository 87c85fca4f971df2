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
            new Latest(new Tasks(Runnable::run, Runnable::run, Runnable::run, resting::add, reason -> {
                throw new AssertionError(reason);
            }));
    private final List<String> asked = new ArrayList<>();

    @Test
    void theFirstQuestionIsAskedAtOnceAndOfThoseInHasteTheLastAfterARest() {
        askAtRest("first");
        askAtRest("second");
        askAtRest("third");
        assertThat(asked).containsExactly("first");

        resting.forEach(Runnable::run);
        assertThat(asked).containsExactly("first", "third");
    }

    @Test
    void whatIsForgottenIsNotAskedAfterTheRest() {
        askAtRest("first");
        askAtRest("second");
        latest.forget();

        resting.forEach(Runnable::run);
        assertThat(asked).containsExactly("first");
    }

    private void askAtRest(String question) {
        latest.askAtRest(() -> question, asked::add);
    }
}
