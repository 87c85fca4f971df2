package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpEntry;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Desk;
import it.filiera.ui.DayWords;
import it.filiera.workspace.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ticks follow-ups off, puts them off, takes them away. What moves or goes is told with its undo. FX thread only. */
final class Doing {

    private final Workspace workspace;
    private final OnDuty duty;
    private final Desk desk;

    Doing(Workspace workspace, OnDuty duty, Desk desk) {
        this.workspace = workspace;
        this.duty = duty;
        this.desk = desk;
    }

    /** Done, or open again. */
    void tick(FollowUp followUp) {
        write(() -> followUp.isOpen()
                ? workspace.followUpEditor().done(followUp.id(), followUp.version(), null, duty.name())
                : workspace.followUpEditor().reopen(followUp.id(), followUp.version(), duty.name()), _ -> {});
    }

    /** Done, and what came of it. */
    void done(FollowUp followUp, String result) {
        write(
                () -> workspace.followUpEditor().done(followUp.id(), followUp.version(), result.isBlank() ? null : result.strip(), duty.name()),
                _ -> {});
    }

    void snooze(FollowUp followUp, LocalDate due, LocalDate today) {
        String day = new DayWords(desk.language().messages().get()).weekday(due, today);
        write(
                () -> workspace.followUpEditor().snooze(followUp.id(), followUp.version(), due, duty.name()),
                written -> desk.notices().tell(Message.of("today.snoozed", followUp.task(), day), written));
    }

    void remove(FollowUp followUp) {
        write(
                () -> workspace.followUpEditor().remove(followUp.id(), followUp.version(), duty.name()),
                written -> desk.notices().tell(Message.of("today.removed", followUp.task()), written));
    }

    /**
     * Writes a new one down. A refusal goes to whoever asks.
     *
     * @param doer who does it; null for whoever sits here, who is entered now when nobody said who that is
     */
    void add(@Nullable UUID doer, Function<UUID, FollowUpEntry> entry, Consumer<UUID> done, Consumer<Throwable> refused) {
        desk.tasks().write(
                () -> workspace.followUpEditor().add(entry.apply(doer == null ? duty.officer().id() : doer), duty.name()), done, refused);
    }

    /** Changes one. A refusal goes to whoever asks. */
    void change(FollowUp followUp, FollowUpEntry entry, Runnable done, Consumer<Throwable> refused) {
        desk.tasks().write(
                () -> workspace.followUpEditor().change(followUp.id(), followUp.version(), entry, duty.name()), _ -> done.run(), refused);
    }

    private void write(Callable<Optional<Committed>> work, Consumer<Committed> told) {
        desk.tasks().write(work, written -> written.ifPresent(told), this::refused);
    }

    private void refused(Throwable reason) {
        if (reason instanceof Refused refusal) {
            desk.notices().refuse(refusal.reason());
        } else {
            desk.tasks().fail(reason);
        }
    }
}
