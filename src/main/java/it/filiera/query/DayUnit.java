package it.filiera.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What days are counted in, each with its letter in English, as queries are printed, and in Italian. */
public enum DayUnit {
    DAY("d", "g", ChronoUnit.DAYS),
    WEEK("w", "s", ChronoUnit.WEEKS),
    MONTH("m", "m", ChronoUnit.MONTHS),
    YEAR("y", "a", ChronoUnit.YEARS);

    private final String letter;
    private final String italian;
    private final ChronoUnit unit;

    DayUnit(String letter, String italian, ChronoUnit unit) {
        this.letter = letter;
        this.italian = italian;
        this.unit = unit;
    }

    String letter() {
        return letter;
    }

    /** The unit of a letter of either language, whatever its case. */
    static Optional<DayUnit> of(String letter) {
        String small = letter.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.letter.equals(small) || each.italian.equals(small)).findFirst();
    }

    LocalDate before(LocalDate day, int count) {
        return day.minus(count, unit);
    }
}
