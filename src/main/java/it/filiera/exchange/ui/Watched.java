package it.filiera.exchange.ui;

import it.filiera.ui.Job;
import java.io.Serial;
import java.util.Iterator;

/** Tells a job how far one came, and comes to no end but {@link Stopped} when the job is to stop. */
final class Watched<T> implements Iterator<T> {

    private static final int STEP = 50;

    private final Iterator<T> source;
    private final long all;
    private final Job job;
    private long done;

    Watched(Iterator<T> source, long all, Job job) {
        this.source = source;
        this.all = all;
        this.job = job;
    }

    @Override
    public boolean hasNext() {
        if (job.stopped()) {
            throw new Stopped();
        }
        return source.hasNext();
    }

    @Override
    public T next() {
        if (++done % STEP == 0) {
            job.reached(done, all);
        }
        return source.next();
    }

    /** Somebody stopped the work. */
    static final class Stopped extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;
    }
}
