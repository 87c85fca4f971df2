package it.filiera.history.ui.log;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something took as people write it: 45, 45 min, 1h, 1h30, 1:30, 1.5 h, 1,5 ore. */
final class HowLong {

    private static final int HOUR = 60;
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,4})\\s*(?:m|min|mins|minutes|minuti|minuto|['’′])?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})\\s*(?:h|hour|hours|ora|ore|:)\\s*(?:e\\s*)?(?:(\\d{1,2})\\s*(?:m|min|minutes|minuti)?)?");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[.,](\\d)\\s*(?:h|hours|ore|ora)");

    private HowLong() {}

    /** Empty when it is none of these. */
    static Optional<Integer> of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher plain = PLAIN.matcher(text);
        Matcher hours = HOURS.matcher(text);
        Matcher parts = PARTS.matcher(text);
        if (plain.matches()) {
            return Optional.of(Integer.parseInt(plain.group(1)));
        }
        if (parts.matches()) {
            return Optional.of(Integer.parseInt(parts.group(1)) * HOUR + Integer.parseInt(parts.group(2)) * HOUR / 10);
        }
        return hours.matches()
                ? Optional.of(Integer.parseInt(hours.group(1)) * HOUR + (hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2))))
                : Optional.empty();
    }
}
