package it.filiera.history.ui.log;

import it.filiera.history.AttachmentEntry;
import it.filiera.history.FollowUpEntry;
import it.filiera.history.InteractionEntry;
import it.filiera.history.ui.log.Problem.Part;
import it.filiera.history.when.DateReader;
import it.filiera.history.when.Direction;
import it.filiera.history.when.Moment;
import it.filiera.history.when.MomentReader;
import it.filiera.history.when.Read;
import it.filiera.message.Message;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands what is typed in a form. Relative dates count from when the form was opened. */
final class Reading {

    private final LogForm form;
    private final ZoneId home;

    /** {@code home} is the time zone of whoever types. */
    Reading(LogForm form, ZoneId home) {
        this.form = form;
        this.home = home;
    }

    ZoneId home() {
        return home;
    }

    /** The time zone of the place. */
    ZoneId zone() {
        return form.zone().only().map(pick -> ZoneId.of(pick.key())).orElse(home);
    }

    /** When it began; nothing typed is when the form was opened. */
    Read<Moment> when() {
        String typed = form.when().get().isBlank() ? "now" : form.when().get();
        return new MomentReader(form.opened().atZone(zone())).read(typed, Direction.PAST);
    }

    Read<LocalDate> due(FollowUpForm followUp) {
        return new DateReader(form.opened().atZone(home).toLocalDate()).read(followUp.due().get(), Direction.FUTURE);
    }

    /** What stands against saving it, the first from the top. */
    Optional<Problem> problem() {
        return Stream.of(nobody(), unknown(form.who(), Part.WHO), subject(), followUps(), time(), unknown(form.initiative(), Part.INITIATIVE),
                        unknown(form.zone(), Part.ZONE), minutesAreNone(), unknown(form.officers(), Part.OFFICERS))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Problem> nobody() {
        boolean none = form.who().chosen().isEmpty() && form.who().typed().get().isBlank() && form.initiative().chosen().isEmpty();
        return none ? Optional.of(Problem.at(Part.WHO, "interaction.nobody")) : Optional.empty();
    }

    /** A name that was typed and never chosen would be lost without a word. */
    private static Optional<Problem> unknown(PickModel picks, Part part) {
        String typed = picks.typed().get().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(Problem.at(part, "log.not-chosen", typed));
    }

    private Optional<Problem> subject() {
        return form.subject().get().isBlank() ? Optional.of(Problem.at(Part.SUBJECT, "interaction.no-subject")) : Optional.empty();
    }

    private Optional<Problem> time() {
        return when() instanceof Read.NotRead<Moment>(var reason) ? Optional.of(new Problem(Part.WHEN, 0, reason)) : Optional.empty();
    }

    private Optional<Problem> minutesAreNone() {
        return form.minutes().get().isBlank() || HowLong.of(form.minutes().get()).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.at(Part.MINUTES, "log.no-minutes", form.minutes().get().strip()));
    }

    private Optional<Problem> followUps() {
        return IntStream.range(0, form.followUps().size())
                .mapToObj(index -> followUp(index, form.followUps().get(index)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Problem> followUp(int index, FollowUpForm followUp) {
        if (followUp.isEmpty()) {
            return Optional.empty();
        }
        if (due(followUp) instanceof Read.NotRead<LocalDate>(var reason)) {
            return Optional.of(new Problem(Part.DUE, index, reason));
        }
        return followUp.task().get().isBlank()
                ? Optional.of(new Problem(Part.TASK, index, Message.of("follow-up.no-task")))
                : Optional.empty();
    }

    /** What is to be written, in the name of an officer. Only of a form without a problem. */
    InteractionEntry entry(UUID me) {
        List<UUID> present = form.officers().ids(Pick.What.OFFICER);
        return new InteractionEntry(
                form.kind().get(),
                when().toOptional().orElseThrow().at(),
                HowLong.of(form.minutes().get()).orElse(null),
                blankIsNone(form.place().get()),
                me,
                present.isEmpty() ? List.of(me) : present,
                form.who().ids(Pick.What.ORGANISATION),
                form.who().ids(Pick.What.PERSON),
                form.initiative().only().map(Pick::id).orElse(null),
                form.subject().get(),
                blankIsNone(form.body().get()),
                form.outcome().get(),
                form.followUps().stream().filter(followUp -> !followUp.isEmpty()).map(followUp -> entry(followUp, me)).toList(),
                form.files().stream().map(file -> new AttachmentEntry(file.name(), file.sha256(), file.bytes())).toList());
    }

    private FollowUpEntry entry(FollowUpForm followUp, UUID me) {
        Pick owner = followUp.owner().get();
        LocalDate due = due(followUp).toOptional().orElseThrow();
        return new FollowUpEntry(followUp.task().get(), due, followUp.promised().get(), owner == null ? me : owner.id());
    }

    private static @Nullable String blankIsNone(String text) {
        return text.isBlank() ? null : text;
    }
}
