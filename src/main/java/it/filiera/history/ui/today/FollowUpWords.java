package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.history.Named;
import it.filiera.history.Origin;
import it.filiera.ui.DayWords;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line says about a follow-up, now. */
final class FollowUpWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Desk desk;
    private final DayWords days;
    private final ZonedDateTime now;

    FollowUpWords(Desk desk, ZonedDateTime now) {
        this.desk = desk;
        this.days = new DayWords(desk.language().messages().get());
        this.now = now;
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    /** How urgent it is; once it is done when that was. */
    String due(FollowUp followUp) {
        OffsetDateTime done = followUp.doneAt();
        if (done == null) {
            return days.due(followUp.due(), today());
        }
        ZonedDateTime at = done.atZoneSameInstant(now.getZone());
        return desk.say("today.done-at", at.toLocalDate().equals(today()) ? HOUR.format(at) : days.day(at.toLocalDate(), today()));
    }

    /** The day itself beside how far away it is. */
    String dueDay(FollowUp followUp) {
        return days.told(followUp.due(), today());
    }

    boolean isLate(FollowUp followUp) {
        return followUp.isOpen() && followUp.due().isBefore(today());
    }

    /** Where it came from, or when it was noted. */
    String from(Task task) {
        Origin origin = task.origin();
        if (origin == null) {
            Named initiative = task.followUp().initiative();
            return initiative == null || whom(task.followUp()).filter(initiative::equals).isPresent()
                    ? noted(task.followUp())
                    : initiative.name();
        }
        ZonedDateTime at = origin.at().withZoneSameInstant(now.getZone());
        String day = at.toLocalDate().equals(today()) ? desk.say("today.at", HOUR.format(at)) : days.day(at.toLocalDate(), today());
        return desk.say("today.from." + origin.kind().code(), day);
    }

    private String noted(FollowUp followUp) {
        boolean today = followUp.madeAt().atZoneSameInstant(now.getZone()).toLocalDate().equals(today());
        return today ? desk.say("today.noted-today") : desk.say("today.noted", day(followUp.madeAt()));
    }

    /** The day of the conversation in which it was promised, or on which it was noted. */
    String promised(Task task) {
        Origin origin = task.origin();
        return day(origin == null ? task.followUp().madeAt() : origin.at().toOffsetDateTime());
    }

    private String day(OffsetDateTime at) {
        return days.day(at.atZoneSameInstant(now.getZone()).toLocalDate(), today());
    }

    /** For whom it is done: the organisation, or else the person, or else the initiative. */
    static Optional<Named> whom(FollowUp followUp) {
        return Stream.of(followUp.organisation(), followUp.person(), followUp.initiative()).filter(Objects::nonNull).findFirst();
    }

    /** The person at the organisation. */
    static Optional<Named> atWhom(FollowUp followUp) {
        return Optional.ofNullable(followUp.organisation() == null ? null : followUp.person());
    }

    /** The name, with what a person does not want behind it; empty for nobody. */
    String told(Optional<Named> named) {
        return named.map(one -> one.told(desk.language().messages().get())).orElse("");
    }

    /** What came of it, where that was said. */
    String result(FollowUp followUp) {
        return Objects.requireNonNullElse(followUp.result(), "");
    }

    /** The whole line, for who hears it. */
    String aloud(Task task) {
        FollowUp followUp = task.followUp();
        String promised = followUp.promised() ? desk.say("today.promised") : "";
        return Stream.of(followUp.task(), told(whom(followUp)), told(atWhom(followUp)), promised, due(followUp), from(task), result(followUp))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What kind of work it came out of. */
    Icon icon(Task task) {
        Origin origin = task.origin();
        if (origin == null) {
            return task.followUp().initiative() == null ? Icon.FOLLOW_UP : Icon.B2B;
        }
        return switch (origin.kind()) {
            case MEETING -> Icon.MEETING;
            case CALL -> Icon.CALL;
            case EMAIL -> Icon.EMAIL;
            case VISIT -> Icon.VISIT;
            case B2B -> Icon.B2B;
            case NOTE -> Icon.NOTE;
        };
    }
}
