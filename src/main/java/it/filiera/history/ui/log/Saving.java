package it.filiera.history.ui.log;

import it.filiera.history.Interaction;
import it.filiera.history.InteractionEntry;
import it.filiera.history.ui.log.Problem.Part;
import it.filiera.ledger.Committed;
import it.filiera.ledger.StaleChange;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Desk;
import it.filiera.workspace.Workspace;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is in a form, after all writes asked for before. The draft stays until it is on the disk; what is refused comes back as
 * the form that it was. FX thread only.
 */
final class Saving {

    private final Workspace workspace;
    private final OnDuty duty;
    private final Desk desk;
    private final DraftShelf shelf;
    private final BiConsumer<LogForm, Problem> refused;
    private final Set<UUID> waiting = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> told = new ReadOnlyObjectWrapper<>();

    /** {@code refused} is told of a form that could not be written, and why. */
    Saving(Workspace workspace, OnDuty duty, Desk desk, DraftShelf shelf, BiConsumer<LogForm, Problem> refused) {
        this.workspace = workspace;
        this.duty = duty;
        this.desk = desk;
        this.shelf = shelf;
        this.refused = refused;
    }

    /** How many wait to be written, once that takes longer than a moment; null while none does. */
    ReadOnlyObjectProperty<@Nullable Message> told() {
        return told.getReadOnlyProperty();
    }

    void save(LogForm form, Reading reading) {
        waiting.add(form.id());
        desk.tasks().afterRest(this::tell);
        desk.tasks().write(() -> write(reading), written -> written(form, written), reason -> failed(form, reason));
    }

    private Optional<Committed> write(Reading reading) {
        InteractionEntry entry = reading.entry(duty.officer().id());
        UUID corrected = reading.draft().corrects();
        return corrected == null
                ? log(reading.draft().id(), entry)
                : workspace.interactionEditor().correct(corrected, reading.draft().version(), exact(entry, corrected), duty.name());
    }

    /** The interaction has the id of its draft, so that a draft that outlived the saving is never logged twice. */
    private Optional<Committed> log(UUID id, InteractionEntry entry) {
        return workspace.interactions().standing(Set.of(id)).isEmpty()
                ? Optional.of(workspace.interactionEditor().log(id, entry, duty.name()).changeSet())
                : Optional.empty();
    }

    /** Forms know no parts of a second: a time that was left alone stays the instant that it is. Who noted it stays who it was. */
    private InteractionEntry exact(InteractionEntry entry, UUID corrected) {
        Interaction standing = workspace.interactions().find(corrected).orElseThrow(() -> new Refused("interaction.gone"));
        ZonedDateTime typed = entry.at();
        ZonedDateTime at = typed.equals(standing.at().truncatedTo(ChronoUnit.SECONDS)) ? standing.at() : typed;
        return new InteractionEntry(
                entry.kind(), at, entry.minutes(), entry.place(), standing.officer().id(), entry.officers(), entry.organisations(),
                entry.people(), entry.initiative(), entry.subject(), entry.body(), entry.outcome(), entry.followUps(), entry.attachments());
    }

    private void written(LogForm form, Optional<Committed> changeSet) {
        done(form);
        shelf.forget(form.id());
        String subject = form.subject().get().strip();
        boolean anew = form.corrects() == null;
        changeSet.ifPresentOrElse(
                one -> desk.notices().tell(Message.of(anew ? "log.logged" : "log.corrected", subject), one),
                () -> desk.notices().tell(Message.of(anew ? "log.logged-before" : "log.unchanged", subject)));
    }

    private void failed(LogForm form, Throwable reason) {
        done(form);
        switch (reason) {
            case StaleChange _ -> overtaken(form);
            case Refused refusal -> refused.accept(form, problem(refusal.reason()));
            default -> {
                refused.accept(form, Problem.at(Part.WHOLE, "log.failed"));
                desk.tasks().fail(reason);
            }
        }
    }

    /** Whoever saves again puts it over what somebody else made of it. */
    private void overtaken(LogForm form) {
        UUID corrected = Objects.requireNonNull(form.corrects());
        desk.tasks().read(() -> theirs(corrected), theirs -> {
            form.isAbout(theirs.version());
            refused.accept(form, Problem.at(Part.WHOLE, "log.overtaken", theirs.by()));
        }, reason -> failed(form, reason));
    }

    private record Theirs(int version, String by) {}

    private Theirs theirs(UUID corrected) {
        Interaction now = workspace.interactions().find(corrected).orElseThrow(() -> new Refused("interaction.gone"));
        List<Committed> last = workspace.ledger().reader().historyOf(Set.of(corrected), corrected, 1);
        return new Theirs(now.version(), last.isEmpty() ? now.officer().name() : last.getFirst().by());
    }

    private static Problem problem(Message reason) {
        return new Problem(part(reason), 0, reason);
    }

    private static Part part(Message reason) {
        return switch (reason.key()) {
            case "interaction.nobody" -> Part.WHO;
            case "interaction.no-subject" -> Part.SUBJECT;
            case "interaction.bad-duration" -> Part.MINUTES;
            case "follow-up.no-task" -> Part.TASK;
            case "interaction.too-long" -> tooLong(reason.arguments());
            default -> Part.WHOLE;
        };
    }

    private static Part tooLong(List<Object> arguments) {
        return switch (arguments.getFirst() instanceof Message(String key, _) ? key : "") {
            case "interaction.subject" -> Part.SUBJECT;
            case "interaction.body" -> Part.BODY;
            case "interaction.place" -> Part.PLACE;
            case "follow-up.task" -> Part.TASK;
            default -> Part.WHOLE;
        };
    }

    private void done(LogForm form) {
        waiting.remove(form.id());
        tell();
    }

    private void tell() {
        told.set(waiting.isEmpty() ? null : Message.of("log.waiting", waiting.size()));
    }
}
