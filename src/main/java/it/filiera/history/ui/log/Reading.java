package it.filiera.history.ui.log;

import it.filiera.history.AttachmentEntry;
import it.filiera.history.FollowUpEntry;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.Outcome;
import it.filiera.history.ui.log.Pick.What;
import it.filiera.history.ui.log.Problem.Part;
import it.filiera.history.when.DateReader;
import it.filiera.history.when.Direction;
import it.filiera.history.when.Moment;
import it.filiera.history.when.MomentReader;
import it.filiera.history.when.Read;
import it.filiera.message.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands what was typed. Relative dates count from when the form was opened.
 *
 * @param home the time zone of whoever types
 */
record Reading(Draft draft, ZoneId home) {

    /** The time zone of the place. */
    ZoneId zone() {
        return draft.zone().stream().findFirst().map(pick -> ZoneId.of(pick.key())).orElse(home);
    }

    private Instant opened() {
        return Instant.ofEpochMilli(draft.opened());
    }

    /** The day on which the form was opened, here. */
    LocalDate today() {
        return opened().atZone(home).toLocalDate();
    }

    /** When it began; nothing typed is when the form was opened. */
    Read<Moment> when() {
        return new MomentReader(opened().atZone(zone())).read(draft.when().isBlank() ? "now" : draft.when(), Direction.PAST);
    }

    Read<LocalDate> due(String typed) {
        return new DateReader(today()).read(typed, Direction.FUTURE);
    }

    /** What stands against saving it, the first from the top. */
    Optional<Problem> problem() {
        return Stream.of(nobody(), noSubject(), followUps(), noTime(), noMinutes()).flatMap(Optional::stream).findFirst();
    }

    private Optional<Problem> nobody() {
        boolean none = draft.who().isEmpty() && draft.initiative().isEmpty();
        return none ? Optional.of(Problem.at(Part.WHO, "interaction.nobody")) : Optional.empty();
    }

    private Optional<Problem> noSubject() {
        return draft.subject().isBlank() ? Optional.of(Problem.at(Part.SUBJECT, "interaction.no-subject")) : Optional.empty();
    }

    private Optional<Problem> noTime() {
        return when() instanceof Read.NotRead<Moment>(Message reason) ? Optional.of(new Problem(Part.WHEN, 0, reason)) : Optional.empty();
    }

    private Optional<Problem> noMinutes() {
        boolean none = !draft.minutes().isBlank() && HowLong.of(draft.minutes()).isEmpty();
        return none ? Optional.of(Problem.at(Part.MINUTES, "log.no-minutes", draft.minutes().strip())) : Optional.empty();
    }

    private Optional<Problem> followUps() {
        return IntStream.range(0, draft.followUps().size())
                .mapToObj(index -> problem(index, draft.followUps().get(index)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Problem> problem(int index, Draft.Task followUp) {
        if (followUp.isEmpty()) {
            return Optional.empty();
        }
        if (due(followUp.due()) instanceof Read.NotRead<LocalDate>(Message reason)) {
            return Optional.of(new Problem(Part.DUE, index, reason));
        }
        return followUp.task().isBlank() ? Optional.of(new Problem(Part.TASK, index, Message.of("follow-up.no-task"))) : Optional.empty();
    }

    /** What is to be written, in the name of an officer. Only where there is no problem. */
    InteractionEntry entry(UUID me) {
        List<UUID> present = ids(draft.officers(), What.OFFICER);
        return new InteractionEntry(
                InteractionKind.of(draft.kind()).orElseThrow(),
                when().toOptional().orElseThrow().at(),
                HowLong.of(draft.minutes()).orElse(null),
                unlessBlank(draft.place()),
                me,
                present.isEmpty() ? List.of(me) : present,
                ids(draft.who(), What.ORGANISATION),
                ids(draft.who(), What.PERSON),
                ids(draft.initiative(), What.INITIATIVE).stream().findFirst().orElse(null),
                draft.subject(),
                unlessBlank(draft.body()),
                Outcome.of(draft.outcome()).orElse(null),
                draft.followUps().stream().filter(followUp -> !followUp.isEmpty()).map(followUp -> entry(followUp, me)).toList(),
                draft.attachments().stream().map(file -> new AttachmentEntry(file.name(), file.sha256(), file.bytes())).toList());
    }

    private FollowUpEntry entry(Draft.Task followUp, UUID me) {
        Pick owner = followUp.owner();
        LocalDate due = due(followUp.due()).toOptional().orElseThrow();
        return new FollowUpEntry(followUp.task(), due, followUp.promised(), owner == null ? me : owner.id());
    }

    private static List<UUID> ids(List<Pick> picks, What what) {
        return picks.stream().filter(pick -> pick.what() == what).map(Pick::id).toList();
    }

    private static @Nullable String unlessBlank(String text) {
        return text.isBlank() ? null : text;
    }
}
