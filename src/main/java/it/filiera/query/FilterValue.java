package it.filiera.query;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a filter asks for. */
public sealed interface FilterValue {

    /** The days between which dates have a year of four digits. */
    LocalDate FIRST = LocalDate.of(1, 1, 1);

    LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** A code or words, as typed: {@code TO}, {@code "San Mauro Torinese"}. Never blank. */
    record Exactly(String text) implements FilterValue {
        public Exactly {
            if (Spelling.isBlank(text)) {
                throw new IllegalArgumentException("A value cannot be blank");
            }
        }
    }

    /**
     * A closed range of whole numbers, open at the side that is null: {@code 50..250}, {@code 50..}, {@code ..250}; {@code 50} is
     * 50..50. At least one side is given, and the range is not empty.
     */
    record Range(@Nullable Long from, @Nullable Long to) implements FilterValue {
        public Range {
            if ((from == null && to == null) || (from != null && to != null && from > to)) {
                throw new IllegalArgumentException("Not a range: " + from + ".." + to);
            }
        }
    }

    /**
     * Days from one to another, both among them, open at the side that is null: {@code 2026-01-01..2026-03-31}; {@code 2026} is the
     * whole year. Years have four digits.
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements FilterValue {
        public Days {
            if (!isSpan(from, to)) {
                throw new IllegalArgumentException("Not a span of days: " + from + ".." + to);
            }
        }

        static boolean isSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
            boolean some = from != null || to != null;
            return some && isWritable(from) && isWritable(to) && (from == null || to == null || !from.isAfter(to));
        }

        private static boolean isWritable(@Nullable LocalDate day) {
            return day == null || (!day.isBefore(FIRST) && !day.isAfter(LAST));
        }
    }

    /** So long ago, counted from the day on which one asks: {@code <90d} is less than 90 days ago. At most 99,999 of a unit. */
    record Ago(Sign sign, int count, DayUnit unit) implements FilterValue {

        private static final int MOST = 99_999;

        /** Whether it was later or earlier than that. */
        public enum Sign {
            LESS("<"),
            AT_MOST("<="),
            MORE(">"),
            AT_LEAST(">=");

            private final String text;

            Sign(String text) {
                this.text = text;
            }

            String text() {
                return text;
            }

            static Sign of(String text) {
                return Arrays.stream(values()).filter(sign -> sign.text.equals(text)).findFirst().orElseThrow();
            }
        }

        public Ago {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException("Not a time ago: " + count + " " + unit);
            }
        }

        /** The days that are meant when one asks on {@code today}. What lies before the year 1 is that year's first day. */
        public Days on(LocalDate today) {
            LocalDate then = unit.before(today, count);
            LocalDate day = then.isBefore(FIRST) ? FIRST : then;
            return switch (sign) {
                case LESS -> new Days(day.plusDays(1), null);
                case AT_MOST -> new Days(day, null);
                case MORE -> new Days(null, day.isAfter(FIRST) ? day.minusDays(1) : day);
                case AT_LEAST -> new Days(null, day);
            };
        }
    }

    /** Nothing is stated: {@code none}. */
    record NotStated() implements FilterValue {}
}
