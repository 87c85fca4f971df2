package it.filiera.history.when;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that was taken apart into a day and a time of day, both as they were typed.
 *
 * @param day empty when only a time was typed
 * @param offset from UTC, empty when none was typed
 */
record Clocked(String day, String hour, String minute, String second, String half, String offset) {

    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    /** Nobody writes a longer one; a pasted page would keep the patterns busy. */
    private static final int LONGEST = 100;

    private static final String MARK = "(?<mark>\\b(?:at|alle|ore|h)\\s*)";
    private static final String TIME = "(?<hour>\\d{1,2})%s\\s*(?<half>am|pm)?";
    private static final String MINUTE = "[:.h](?<minute>\\d{2})";
    private static final String SECOND = "(?::(?<second>\\d{2})(?:[.,]\\d+)?)?";
    private static final String OFFSET = "(?<offset>\\s*(?:z|[+-]\\d{2}:\\d{2}))?";

    /** 15/3 09:30, ieri alle 9, 2026-03-29T02:30+01:00, 9. */
    private static final Pattern LAST = Pattern.compile(
            "(?<day>.*?)(?:^|(?<=\\d)t|[\\s,]+)" + MARK + "?" + TIME.formatted("(?:" + MINUTE + SECOND + OFFSET + ")?"), Pattern.DOTALL);

    /** 14:30 ieri, alle 9 di ieri. */
    private static final Pattern FIRST =
            Pattern.compile(MARK + "?" + TIME.formatted("(?:" + MINUTE + SECOND + ")?") + "[\\s,]+(?<day>.*)(?<offset>)", Pattern.DOTALL);

    /** Every way to take the text apart; what stands for the day may be none. */
    static Stream<Clocked> of(String plain) {
        return Stream.of(LAST, FIRST)
                .filter(_ -> plain.length() <= LONGEST)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .map(Clocked::of);
    }

    private static Clocked of(Matcher match) {
        return new Clocked(
                match.group("day").strip(), match.group("hour"), text(match, "minute"), text(match, "second"),
                text(match, "half"), text(match, "offset").strip());
    }

    /** None for 25:00 and 13 pm. */
    Optional<LocalTime> time() {
        int typed = Integer.parseInt(hour);
        boolean halved = !half.isEmpty();
        if (halved && (typed < 1 || typed > NOON)) {
            return Optional.empty();
        }
        int of24 = halved ? typed % NOON + (half.equals("pm") ? NOON : 0) : typed;
        return of24 < HOURS && number(minute) < SIXTY && number(second) < SIXTY
                ? Optional.of(LocalTime.of(of24, number(minute), number(second)))
                : Optional.empty();
    }

    /** As it was typed, roughly. */
    String clock() {
        return minute.isEmpty() ? hour + half : hour + ":" + minute + half;
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String text(Matcher match, String group) {
        return Optional.ofNullable(match.group(group)).orElse("");
    }
}
