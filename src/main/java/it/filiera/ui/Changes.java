package it.filiera.ui;

import it.filiera.ledger.Follower;
import it.filiera.ledger.LedgerReader;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Subscription;

/** Follows the ledger for the screens: says on the FX thread that something was written, by this window or by a command. */
public final class Changes implements Follower {

    private final Tasks tasks;
    private final ReadOnlyLongWrapper last = new ReadOnlyLongWrapper();
    private volatile long position;

    public Changes(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The number of the newest change set that screens may know of. */
    public ReadOnlyLongProperty last() {
        return last.getReadOnlyProperty();
    }

    /** Reads anew at every change while one is at such a place; elsewhere nobody looks, and who comes reads anyway. FX thread only. */
    public Subscription whileAt(Class<? extends Target> place, Navigator navigator, Runnable read) {
        return last().subscribe((_, _) -> {
            if (place.isInstance(navigator.current().get())) {
                read.run();
            }
        });
    }

    @Override
    public long position(LedgerReader ledger) {
        return position;
    }

    @Override
    public void follow(LedgerReader ledger, long upTo) {
        position = upTo;
        tasks.onScreen(() -> last.set(upTo));
    }
}
