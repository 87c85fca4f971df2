package it.filiera.history.ui.today;

import it.filiera.exchange.OfficersCalendar;
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
import java.util.Optional;

/** Saves the follow-ups of one officer, or of all, as a calendar that later files bring up to date. */
final class CalendarFile {

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
        return new OfficersCalendar(workspace.followUps(), workspace.withdrawnFollowUps(), messages, clock)
                .write(officer(whose).orElse(null), file);
    }

    private Optional<Officer> officer(Whose whose) {
        return switch (whose) {
            case Whose.Mine() -> duty.known();
            case Whose.Everyone() -> Optional.empty();
            case Whose.Of(Officer officer) -> Optional.of(officer);
        };
    }
}
