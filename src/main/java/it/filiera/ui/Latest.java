package it.filiera.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Questions of which only the newest matters: an answer that comes after a newer question was asked is dropped. FX thread only. */
public final class Latest {

    private final Tasks tasks;
    private long generation;
    private long lastAsked = System.nanoTime() - Tasks.REST.toNanos();

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

    /** As {@link #ask}, but what follows quickly on another question waits until nothing follows any more. */
    public <T> void askAtRest(Callable<T> work, Consumer<T> done) {
        long mine = ++generation;
        long now = System.nanoTime();
        boolean hurried = now - lastAsked < Tasks.REST.toNanos();
        lastAsked = now;
        if (hurried) {
            tasks.afterRest(() -> {
                if (mine == generation) {
                    ask(work, done);
                }
            });
        } else {
            ask(work, done);
        }
    }

    /** Forgets what was asked. */
    public void forget() {
        generation++;
    }
}
