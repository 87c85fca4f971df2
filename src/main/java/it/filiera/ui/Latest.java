package it.filiera.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Questions of which only the newest matters: an answer that comes after a newer question was asked is dropped. FX thread only. */
public final class Latest {

    private final Tasks tasks;
    private long generation;

    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Asks, and forgets the questions before. */
    public <T> void ask(Callable<T> work, Consumer<T> done) {
        long mine = ++generation;
        tasks.read(work, answer -> {
            if (mine == generation) {
                done.accept(answer);
            }
        });
    }

    /** Does something after a rest in which nothing else was asked for here. */
    public void atRest(Runnable action) {
        long mine = ++generation;
        tasks.afterRest(() -> {
            if (mine == generation) {
                action.run();
            }
        });
    }

    /** Forgets what was asked. */
    public void forget() {
        generation++;
    }
}
