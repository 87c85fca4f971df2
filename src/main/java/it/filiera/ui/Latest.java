package it.filiera.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Questions of which only the newest matters: an answer that comes after a newer question was asked is dropped. FX thread only. */
public final class Latest {

    private final Tasks tasks;
    private volatile long generation;

    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Asks, and forgets the questions before: those whose turn has not come are not even asked. */
    public <T> void ask(Callable<T> work, Consumer<T> done) {
        ask(work, done, tasks::fail);
    }

    /** As {@link #ask(Callable, Consumer)}, with an own answer to failure. */
    public <T> void ask(Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
        long mine = ++generation;
        tasks.read(() -> mine == generation ? List.of(work.call()) : List.<T>of(), answers -> {
            if (mine == generation) {
                answers.forEach(done);
            }
        }, otherwise);
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
