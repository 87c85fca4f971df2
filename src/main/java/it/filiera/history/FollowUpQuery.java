package it.filiera.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which follow-ups are asked for; null lets everything through.
 *
 * @param officer who does them
 * @param from first day on which they are due
 * @param until last day on which they are due
 * @param promised only those that were promised to them
 */
public record FollowUpQuery(
        @Nullable UUID officer, @Nullable LocalDate from, @Nullable LocalDate until, boolean promised) {

    public static final FollowUpQuery ALL = new FollowUpQuery(null, null, null, false);
}
