package it.filiera.exchange;

import it.filiera.history.FollowUp;
import it.filiera.history.Withdrawn;
import it.filiera.message.Message;
import it.filiera.message.Messages;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes follow-ups as iCalendar (RFC 5545): each an all-day event that leaves the day free, since tasks do not reach most calendars. The same
 * follow-up keeps its UID, and its SEQUENCE rises with every change, so that a file written later brings a calendar up to date; what was
 * withdrawn stands in it as cancelled.
 */
final class FollowUpCalendar {

    /** Versions of a follow-up take the even numbers, so that its withdrawal fits between the last one and that of its return. */
    private static final int SEQUENCES = 2;

    private final Messages messages;
    private final ZoneId zone;
    private final Instant now;

    /** {@code zone} is that in which days are told. */
    FollowUpCalendar(Messages messages, ZoneId zone, Instant now) {
        this.messages = messages;
        this.zone = zone;
        this.now = now;
    }

    /** Replaces the file, whole or not at all, and says how many follow-ups it holds, withdrawn ones included. */
    long write(String title, List<FollowUp> followUps, List<Withdrawn> withdrawn, Path file) {
        return new ExportFile(file).write(writer -> writeTo(writer, title, followUps, withdrawn));
    }

    private long writeTo(Writer writer, String title, List<FollowUp> followUps, List<Withdrawn> withdrawn) throws IOException {
        writer.write(head(title));
        for (FollowUp followUp : followUps) {
            writer.write(event(followUp));
        }
        for (Withdrawn one : withdrawn) {
            writer.write(cancelled(one));
        }
        writer.write(new CalendarLines().code("END", "VCALENDAR").toString());
        return (long) followUps.size() + withdrawn.size();
    }

    private static String head(String title) {
        return new CalendarLines()
                .code("BEGIN", "VCALENDAR")
                .code("VERSION", "2.0")
                .code("PRODID", "-//Filiera//Follow-ups//EN")
                .code("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", title)
                .toString();
    }

    private String event(FollowUp followUp) {
        return begin(followUp.id(), followUp.due(), SEQUENCES * followUp.version())
                .instant("CREATED", followUp.madeAt().toInstant())
                .code("STATUS", "CONFIRMED")
                .text("SUMMARY", followUp.isOpen() ? followUp.task() : "✓ " + followUp.task())
                .text("DESCRIPTION", description(followUp))
                .code("END", "VEVENT")
                .toString();
    }

    private String cancelled(Withdrawn withdrawn) {
        return begin(withdrawn.id(), withdrawn.due(), SEQUENCES * withdrawn.version() + 1)
                .code("STATUS", "CANCELLED")
                .text("SUMMARY", messages.say("calendar.withdrawn"))
                .code("END", "VEVENT")
                .toString();
    }

    private CalendarLines begin(UUID id, LocalDate due, int sequence) {
        return new CalendarLines()
                .code("BEGIN", "VEVENT")
                .code("UID", id)
                .instant("DTSTAMP", now)
                .code("SEQUENCE", sequence)
                .day("DTSTART", due)
                .day("DTEND", due.plusDays(1))
                .code("TRANSP", "TRANSPARENT");
    }

    private String description(FollowUp followUp) {
        String whom = Stream.of(followUp.person(), followUp.organisation(), followUp.initiative())
                .filter(Objects::nonNull)
                .map(named -> named.told(messages))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        whom.isEmpty() ? Stream.<Message>empty() : Stream.of(Message.of("calendar.for", whom)),
                        followUp.promised() ? Stream.of(Message.of("calendar.promised")) : Stream.<Message>empty(),
                        Stream.of(Message.of("calendar.officer", followUp.officer().name())),
                        done(followUp))
                .flatMap(lines -> lines)
                .map(messages::say)
                .collect(Collectors.joining("\n"));
    }

    private Stream<Message> done(FollowUp followUp) {
        return Stream.ofNullable(followUp.doneAt())
                .map(at -> at.atZoneSameInstant(zone).toLocalDate())
                .map(day -> followUp.result() == null
                        ? Message.of("calendar.done", day)
                        : Message.of("calendar.done-with", day, followUp.result()));
    }
}
