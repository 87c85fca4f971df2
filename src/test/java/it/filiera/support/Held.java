package it.filiera.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Does work at once, unless it is told to hold it: then a test sees what is shown meanwhile. */
public final class Held implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean holding;

    @Override
    public void execute(Runnable work) {
        if (holding) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /** From now on work waits. */
    public void hold() {
        holding = true;
    }

    /** Does what waits, and all that comes later at once. */
    public void letGo() {
        holding = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
