package it.filiera.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The FX thread of the tests, without a display. */
public final class Toolkit {

    private static final int SECONDS = 60;

    static {
        CountDownLatch running = new CountDownLatch(1);
        Platform.startup(running::countDown);
        Platform.setImplicitExit(false);
        await(running);
    }

    private Toolkit() {}

    /** Runs something on the FX thread and waits for what it gives. */
    public static <T> T onScreen(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** Runs something on the FX thread and waits for its end. */
    public static void doOnScreen(Runnable work) {
        onScreen(() -> {
            work.run();
            return true;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
