package it.filiera.ui;

import it.filiera.message.Message;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Long work that a person can watch and stop. */
public final class Job {

    /** While nobody knows how much there is to do. */
    public static final double UNKNOWN = -1;

    private final Message title;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private volatile boolean stopped;

    private final Tasks tasks;

    public Job(Message title, Tasks tasks) {
        this.title = title;
        this.tasks = tasks;
    }

    public Message title() {
        return title;
    }

    /** 0 to 1, or {@link #UNKNOWN}. Changes on the FX thread. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Says how far the work came; from any thread. */
    public void reached(long done, long all) {
        tasks.onScreen(() -> progress.set(all == 0 ? UNKNOWN : (double) done / all));
    }

    /** Says how far the work came, and whether it is to go on; from any thread. */
    public boolean goesOn(long done, long all) {
        reached(done, all);
        return !stopped;
    }

    /** Asks the work to stop at its next step. */
    public void stop() {
        stopped = true;
    }

    public boolean stopped() {
        return stopped;
    }
}
