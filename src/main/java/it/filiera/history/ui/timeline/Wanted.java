package it.filiera.history.ui.timeline;

import it.filiera.history.InteractionKind;
import it.filiera.history.TimelineFilter;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a timeline somebody wants to see; null and empty let everything through.
 *
 * @param text words that must be found in it
 */
record Wanted(@Nullable InteractionKind kind, Period period, @Nullable UUID officer, @Nullable UUID initiative, String text) {

    static final Wanted ALL = new Wanted(null, Period.ALL, null, null, "");

    Wanted of(@Nullable InteractionKind other) {
        return new Wanted(other, period, officer, initiative, text);
    }

    Wanted in(Period other) {
        return new Wanted(kind, other, officer, initiative, text);
    }

    Wanted by(@Nullable UUID other) {
        return new Wanted(kind, period, other, initiative, text);
    }

    Wanted during(@Nullable UUID other) {
        return new Wanted(kind, period, officer, other, text);
    }

    Wanted saying(String other) {
        return new Wanted(kind, period, officer, initiative, other.strip());
    }

    /** Whether something is wanted beside kind and period. */
    boolean more() {
        return officer != null || initiative != null || !text.isEmpty();
    }

    /** The same without its words, for the database. */
    TimelineFilter filter(LocalDate today) {
        LocalDate last = period.last();
        return new TimelineFilter(
                kind == null ? Set.of() : Set.of(kind),
                officer,
                initiative,
                Period.beginning(period.first(today)),
                Period.beginning(last == null ? null : last.plusDays(1)));
    }
}
