package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpQuery;
import it.filiera.history.FollowUps;
import it.filiera.history.Interaction;
import it.filiera.history.InteractionKind;
import it.filiera.history.Origin;
import it.filiera.history.TimelineFilter;
import it.filiera.history.TimelineSubject;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.workspace.Workspace;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what there is to do. Runs in the background; so many queries, however much there is. */
final class DayReader {

    /** More than anybody does or attends on one day. */
    private static final int MOST = 500;

    private static final Comparator<Interaction> BY_HOUR = Comparator.comparing(interaction -> interaction.at().toInstant());

    private final Workspace workspace;
    private final OnDuty duty;

    DayReader(Workspace workspace, OnDuty duty) {
        this.workspace = workspace;
        this.duty = duty;
    }

    /**
     * What is asked for.
     *
     * @param now in the zone in which the day begins and ends
     * @param rows at most so many open follow-ups
     * @param promises at most so many of them
     */
    record Question(Whose whose, ZonedDateTime now, int rows, int promises) {

        LocalDate date() {
            return now.toLocalDate();
        }

        OffsetDateTime begins() {
            return DayReader.begins(now);
        }

        OffsetDateTime ends() {
            return date().plusDays(1).atStartOfDay(now.getZone()).toOffsetDateTime();
        }
    }

    private static OffsetDateTime begins(ZonedDateTime day) {
        return day.toLocalDate().atStartOfDay(day.getZone()).toOffsetDateTime();
    }

    /** {@code now} is in the zone in which the day begins and ends. */
    Mine mine(ZonedDateTime now) {
        FollowUpQuery all = new FollowUpQuery(me(), null, null, false);
        return new Mine(
                workspace.followUps().countOpen(Urgency.OVERDUE.query(me(), now.toLocalDate())),
                workspace.followUps().countDoneSince(all, begins(now)));
    }

    Day read(Question question) {
        FollowUps followUps = workspace.followUps();
        UUID officer = officer(question.whose());
        FollowUpQuery all = new FollowUpQuery(officer, null, null, false);
        List<FollowUp> open = followUps.open(all, question.rows());
        List<FollowUp> done = followUps.doneSince(all, question.begins(), MOST);
        List<FollowUp> promises = followUps.openToBuyers(all, question.promises());
        Map<UUID, Origin> origins = followUps.origins(Stream.of(open, done, promises).flatMap(List::stream).toList());
        return new Day(
                question.date(),
                open.stream().map(each -> Task.of(each, origins)).toList(),
                done.stream().map(each -> Task.of(each, origins)).toList(),
                counts(followUps, officer, question.date()),
                new Day.Promises(promises.stream().map(each -> Task.of(each, origins)).toList(), followUps.countOpenToBuyers(all)),
                agenda(question, officer),
                workspace.officers().all());
    }

    /** As long as nobody said who sits here, everybody's is shown rather than nothing. */
    private @Nullable UUID officer(Whose whose) {
        return switch (whose) {
            case Whose.Mine() -> me();
            case Whose.Everyone() -> null;
            case Whose.Of(Officer officer) -> officer.id();
        };
    }

    private @Nullable UUID me() {
        return duty.known().map(Officer::id).orElse(null);
    }

    private static Map<Urgency, Integer> counts(FollowUps followUps, @Nullable UUID officer, LocalDate today) {
        return Arrays.stream(Urgency.values())
                .collect(Collectors.toMap(urgency -> urgency, urgency -> followUps.countOpen(urgency.query(officer, today))));
    }

    private List<Interaction> agenda(Question question, @Nullable UUID officer) {
        TimelineFilter today = new TimelineFilter(EnumSet.allOf(InteractionKind.class), officer, null, question.begins(), question.ends());
        return workspace.timeline().page(new TimelineSubject.Everything(), today, null, MOST).entries().stream()
                .filter(DayReader::takesPlace)
                .sorted(BY_HOUR)
                .toList();
    }

    /** A letter or a note takes no time, unless somebody wrote down how much. */
    private static boolean takesPlace(Interaction interaction) {
        return switch (interaction.kind()) {
            case MEETING, CALL, VISIT, B2B -> true;
            case EMAIL, NOTE -> interaction.minutes() != null;
        };
    }
}
