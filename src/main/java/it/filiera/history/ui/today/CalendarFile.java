package it.filiera.history.ui.today;

import it.filiera.exchange.FollowUpCalendar;
import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpQuery;
import it.filiera.history.FollowUps;
import it.filiera.history.Withdrawn;
import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Desk;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Job;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Saves the follow-ups of one officer, or of all, as a calendar that later files bring up to date. */
final class CalendarFile {

    private static final int ALL = Integer.MAX_VALUE;

    /** A calendar is told for a year of what is over. */
    private static final int DAYS_TOLD = 365;

    private final Workspace workspace;
    private final OnDuty duty;
    private final Desk desk;
    private final FileDialogs files;
    private final Clock clock;

    CalendarFile(Workspace workspace, OnDuty duty, Desk desk, FileDialogs files, Clock clock) {
        this.workspace = workspace;
        this.duty = duty;
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    /** Asks where, then writes in the background. */
    void save(Whose whose) {
        files.save(desk.say("today.save-calendar"), desk.say("today.calendar-name")).ifPresent(file -> {
            Messages messages = desk.language().messages().get();
            Job job = new Job(Message.of("today.calendar-job", String.valueOf(file.getFileName())), desk.tasks());
            desk.tasks().run(
                    job,
                    () -> write(whose, messages, file),
                    written -> desk.notices().tell(Message.of("calendar.written", written, file)));
        });
    }

    private long write(Whose whose, Messages messages, Path file) {
        Optional<Officer> officer = officer(whose);
        FollowUpQuery query = new FollowUpQuery(officer.map(Officer::id).orElse(null), null, null, false);
        LocalDate since = LocalDate.now(clock).minusDays(DAYS_TOLD);
        FollowUps followUps = workspace.followUps();
        List<FollowUp> done = followUps.doneSince(query, since.atStartOfDay(clock.getZone()).toOffsetDateTime(), ALL);
        List<Withdrawn> withdrawn =
                workspace.withdrawnFollowUps().of(query).stream().filter(one -> one.due().isAfter(since)).toList();
        String title = officer.map(of -> messages.say("calendar.title-of", of.name())).orElseGet(() -> messages.say("calendar.title"));
        return new FollowUpCalendar(messages, clock.getZone(), clock.instant())
                .write(title, Stream.concat(followUps.open(query, ALL).stream(), done.stream()).toList(), withdrawn, file);
    }

    private Optional<Officer> officer(Whose whose) {
        return switch (whose) {
            case Whose.Mine() -> duty.known();
            case Whose.Everyone() -> Optional.empty();
            case Whose.Of(Officer officer) -> Optional.of(officer);
        };
    }
}
