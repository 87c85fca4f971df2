package it.filiera.history.ui.log;

import it.filiera.history.Interaction;
import it.filiera.history.Named;
import it.filiera.history.ui.log.Pick.What;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An interaction that was noted, as a form for its correction. */
final class Corrected {

    /** As it is read again in both languages; with the offset where the clock showed the hour twice. */
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");

    private Corrected() {}

    /** Follow-ups that stand already are no part of it. */
    static Draft of(Interaction noted, Instant opened, ZoneId home) {
        return new Draft(
                UUID.randomUUID(),
                0,
                opened.toEpochMilli(),
                noted.id(),
                noted.version(),
                noted.kind().code(),
                Stream.concat(picks(What.ORGANISATION, noted.organisations()), picks(What.PERSON, noted.people())).toList(),
                noted.subject(),
                text(noted.body()),
                when(noted.at()),
                noted.at().getZone().equals(home) ? List.of() : List.of(Pick.zone(noted.at().getZone().getId())),
                text(noted.minutes()),
                text(noted.place()),
                picks(What.OFFICER, noted.officers()).toList(),
                Optional.ofNullable(noted.outcome()).map(outcome -> outcome.code()).orElse(""),
                List.of(Draft.Task.NONE),
                Optional.ofNullable(noted.initiative()).map(one -> Pick.of(What.INITIATIVE, one)).stream().toList(),
                noted.attachments().stream().map(file -> new Draft.File(file.name(), file.sha256(), file.bytes())).toList());
    }

    private static String when(ZonedDateTime at) {
        boolean twice = at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        return twice || at.getSecond() != 0 ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.withNano(0)) : PLAIN.format(at);
    }

    private static Stream<Pick> picks(What what, List<Named> named) {
        return named.stream().map(one -> Pick.of(what, one));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
