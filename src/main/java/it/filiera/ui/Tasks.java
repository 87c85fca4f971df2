package it.filiera.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The one place that runs work in the background: reads side by side, writes one after the other. Answers and failures come back on the
 * FX thread. Nothing is ever interrupted: an interrupt inside H2 would close the database.
 */
public final class Tasks implements AutoCloseable {

    /** Who types writes the next letter within this time. */
    private static final Duration REST = Duration.ofMillis(200);

    private static final int READERS = 2;
    private static final int SECONDS_TO_FINISH = 30;

    private final Executor reads;
    private final Executor work;
    private final Executor writes;
    private final Executor screen;
    private final Executor rest;
    private final Function<Duration, Executor> later;
    private final Consumer<Throwable> failed;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();

    /** Without a clock: {@code rest} does things after a pause, of what is to come later nothing is done. */
    public Tasks(Executor reads, Executor jobs, Executor writes, Executor screen, Executor rest, Consumer<Throwable> failed) {
        this(reads, jobs, writes, screen, rest, _ -> _ -> {}, failed);
    }

    /** {@code jobs} does long work, so that nothing waits behind it; {@code later} does things after a time; {@code failed} is told on the FX thread of what went wrong. */
    private Tasks(
            Executor reads,
            Executor jobs,
            Executor writes,
            Executor screen,
            Executor rest,
            Function<Duration, Executor> later,
            Consumer<Throwable> failed) {
        this.reads = reads;
        this.work = jobs;
        this.writes = writes;
        this.screen = screen;
        this.rest = rest;
        this.later = later;
        this.failed = failed;
    }

    /** For the program: threads of its own. */
    public static Tasks inBackground(Consumer<Throwable> failed) {
        return new Tasks(
                Executors.newFixedThreadPool(READERS, Thread.ofPlatform().daemon().name("read-", 1).factory()),
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("job").factory()),
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name("write").factory()),
                screen(),
                afterwards(REST),
                Tasks::afterwards,
                failed);
    }

    private static Executor afterwards(Duration wait) {
        return CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The FX thread, for who drives the window from outside. */
    public static Executor screen() {
        return action -> Platform.runLater(action);
    }

    /** For tests: everything happens at once, in the thread that asks. */
    public static Tasks atOnce(Consumer<Throwable> failed) {
        return new Tasks(Runnable::run, Runnable::run, Runnable::run, Runnable::run, Runnable::run, failed);
    }

    /** Reads in the background, then hands the answer over. */
    public <T> void read(Callable<T> work, Consumer<T> done) {
        run(reads, work, done, failed);
    }

    /** As {@link #read(Callable, Consumer)}, with an own answer to failure. */
    public <T> void read(Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
        run(reads, work, done, otherwise);
    }

    /** Writes in the background, after all writes asked for before. */
    public <T> void write(Callable<T> work, Consumer<T> done) {
        run(writes, work, done, failed);
    }

    /** As {@link #write(Callable, Consumer)}, with an own answer to failure. */
    public <T> void write(Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
        run(writes, work, done, otherwise);
    }

    /** Long work that the status bar shows: it reports its progress to the job, and looks between its steps whether it is to stop. */
    public <T> void run(Job job, Callable<T> work, Consumer<T> done) {
        run(job, work, done, failed);
    }

    /** As {@link #run(Job, Callable, Consumer)}, with an own answer to failure. */
    public <T> void run(Job job, Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
        show(this.work, job, work, done, otherwise);
    }

    /** Long writing that the status bar shows, after all writes asked for before. */
    public <T> void write(Job job, Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
        show(writes, job, work, done, otherwise);
    }

    private <T> void show(Executor where, Job job, Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
        jobs.add(job);
        run(
                where,
                work,
                answer -> {
                    jobs.remove(job);
                    done.accept(answer);
                },
                reason -> {
                    jobs.remove(job);
                    otherwise.accept(reason);
                });
    }

    /** Hands on a failure that somebody with an answer of his own does not know how to answer. FX thread only. */
    public void fail(Throwable reason) {
        failed.accept(reason);
    }

    /** What the status bar shows. */
    public ObservableList<Job> jobs() {
        return jobs;
    }

    /** Does something on the FX thread, from wherever it was noticed. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /** Does something on the FX thread after a short rest. */
    public void afterRest(Runnable action) {
        rest.execute(() -> screen.execute(action));
    }

    /** Does something on the FX thread when so much time has passed; where everything happens at once, no time does. */
    public void after(Duration wait, Runnable action) {
        later.apply(wait).execute(() -> screen.execute(action));
    }

    private <T> void run(Executor where, Callable<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
        where.execute(() -> {
            T answer;
            try {
                answer = work.call();
            } catch (Exception | Error e) {
                screen.execute(() -> otherwise.accept(e));
                return;
            }
            screen.execute(() -> done.accept(answer));
        });
    }

    /** Lets everything that runs come to its end. */
    @Override
    public void close() {
        finish(writes);
        finish(work);
        finish(reads);
    }

    private static void finish(Executor executor) {
        if (executor instanceof ExecutorService service) {
            service.shutdown();
            try {
                service.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
