package it.filiera.exchange;

import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpQuery;
import it.filiera.history.FollowUps;
import it.filiera.history.Withdrawn;
import it.filiera.history.WithdrawnFollowUps;
import it.filiera.message.Messages;
import it.filiera.officer.Officer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Saves the follow-ups of one officer, or of all, as a calendar that later files bring up to date. Always all of them: one that a later file
 * leaves out would stay in the calendar as it was.
 */
public final class OfficersCalendar {

    private static final int ALL = Integer.MAX_VALUE;

    /** How long a calendar is told of what is over: a year. */
    private static final int DAYS_TOLD = 365;

    private final FollowUps followUps;
    private final WithdrawnFollowUps withdrawn;
    private final Messages messages;
    private final Clock clock;

    /** {@code clock} is in the time zone in which days are told. */
    public OfficersCalendar(FollowUps followUps, WithdrawnFollowUps withdrawn, Messages messages, Clock clock) {
        this.followUps = followUps;
        this.withdrawn = withdrawn;
        this.messages = messages;
        this.clock = clock;
    }

    /** Replaces the file, whole or not at all, and says how many follow-ups it holds. Null stands for all officers. */
    public long write(@Nullable Officer officer, Path file) {
        FollowUpQuery query = new FollowUpQuery(officer == null ? null : officer.id(), null, null, false);
        LocalDate since = LocalDate.now(clock).minusDays(DAYS_TOLD);
        Stream<FollowUp> done = followUps.doneSince(query, since.atStartOfDay(clock.getZone()).toOffsetDateTime(), ALL).stream();
        List<Withdrawn> cancelled = withdrawn.of(query).stream().filter(one -> one.due().isAfter(since)).toList();
        String title = officer == null ? messages.say("calendar.title") : messages.say("calendar.title-of", officer.name());
        return new FollowUpCalendar(messages, clock.getZone(), clock.instant())
                .write(title, Stream.concat(followUps.open(query, ALL).stream(), done).toList(), cancelled, file);
    }
}
