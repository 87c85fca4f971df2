package it.filiera.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The minute it is, in the zone of a clock, for screens that stay open while time passes. FX thread only. */
public final class Minutes implements AutoCloseable {

    private final Clock clock;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<ZonedDateTime> now;
    private boolean closed;

    public Minutes(Clock clock, Tasks tasks) {
        this.clock = clock;
        this.tasks = tasks;
        this.now = new ReadOnlyObjectWrapper<>(minute());
        wait(clock.instant());
    }

    /** Changes when a minute is over; after a sleep of the computer with the first minute that is. */
    public ReadOnlyObjectProperty<ZonedDateTime> now() {
        return now.getReadOnlyProperty();
    }

    /** Looks at the clock. */
    public void look() {
        now.set(minute());
    }

    private ZonedDateTime minute() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    private void wait(Instant from) {
        tasks.after(Duration.between(from, from.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES)), this::pass);
    }

    private void pass() {
        if (!closed) {
            look();
            wait(clock.instant());
        }
    }

    /** Ends with the window. */
    @Override
    public void close() {
        closed = true;
    }
}
