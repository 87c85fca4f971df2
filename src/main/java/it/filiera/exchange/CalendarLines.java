package it.filiera.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Content lines of an iCalendar file (RFC 5545, section 3.1): CRLF, folded so that none is longer than 75 octets, never inside a character. */
final class CalendarLines {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A value that needs no escapes: a code, a number. */
    CalendarLines code(String name, Object value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += more;
        }
        lines.append("\r\n");
        return this;
    }

    /** Text in which commas, semicolons and line breaks are escaped; other control characters have no place in a calendar. */
    CalendarLines text(String name, String value) {
        String escaped = value.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .replaceAll("([\\\\;,])", "\\\\$1")
                .replace("\n", "\\n");
        return code(name, escaped);
    }

    CalendarLines day(String name, LocalDate day) {
        return code(name + ";VALUE=DATE", DAY.format(day));
    }

    CalendarLines instant(String name, Instant at) {
        return code(name, INSTANT.format(at));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
