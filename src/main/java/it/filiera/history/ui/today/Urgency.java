package it.filiera.history.ui.today;

import it.filiera.history.FollowUpQuery;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When something is due, seen from today; in the order of the screen. */
enum Urgency {
    OVERDUE,
    TODAY,
    SOON,
    LATER;

    /** So many days behind today are still soon. */
    private static final int SOON_DAYS = 7;

    static Urgency of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }

    /** What is so urgent today; of everybody when {@code officer} is null. */
    FollowUpQuery query(@Nullable UUID officer, LocalDate today) {
        return switch (this) {
            case OVERDUE -> new FollowUpQuery(officer, null, today.minusDays(1), false);
            case TODAY -> new FollowUpQuery(officer, today, today, false);
            case SOON -> new FollowUpQuery(officer, today.plusDays(1), today.plusDays(SOON_DAYS), false);
            case LATER -> new FollowUpQuery(officer, today.plusDays(SOON_DAYS + 1), null, false);
        };
    }

    /** The end of its name in the texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
