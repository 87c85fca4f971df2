package it.filiera.initiative;

import it.filiera.directory.SourceGiven;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fair, mission, incoming visit or B2B event.
 *
 * @param key readable, made at creation, never changed
 * @param country ISO 3166-1, two letters
 * @param zone of the place: its days begin and end there
 * @param starts first day; null while nobody knows
 * @param ends last day, the first one when it is null
 * @param programme from which it is paid
 * @param source the page that says so; null when it was entered here
 */
public record Initiative(
        UUID id,
        String key,
        InitiativeKind kind,
        String name,
        @Nullable String place,
        @Nullable String country,
        @Nullable String venue,
        ZoneId zone,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String programme,
        InitiativeStatus status,
        @Nullable String note,
        SourceGiven.@Nullable Page source,
        int version) {

    /** The last day; null while nobody knows one. */
    public @Nullable LocalDate lastDay() {
        return ends == null ? starts : ends;
    }

    /** Whether its last day is over where it takes place. */
    public boolean isPast(Instant now) {
        LocalDate last = lastDay();
        return last != null && last.isBefore(LocalDate.ofInstant(now, zone));
    }
}
