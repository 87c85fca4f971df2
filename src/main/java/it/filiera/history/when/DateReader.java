package it.filiera.history.when;

import it.filiera.history.when.Read.NotRead;
import it.filiera.history.when.Read.Understood;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a day as people write it, in Italian and English at once, whatever the case, with or without accents:
 *
 * <ul>
 *   <li>today, tomorrow, dopodomani, yesterday, l’altro ieri
 *   <li>+2w, -3d, +1m, +3 (days), in 2 weeks, tra due settimane, 2 weeks ago, 2 settimane fa
 *   <li>friday, next friday, venerdì prossimo: the coming Friday after today, be it in this week or the next; on Monday 23 November
 *       <i>next friday</i> is 27 November. Where days are past, a bare <i>friday</i> is the last one before today. <i>This friday</i> may be
 *       today; <i>friday next week</i> lies in the week that begins on the coming Monday; <i>last friday</i>, <i>venerdì scorso</i> is past
 *   <li>next week, next month, next year, settimana prossima: its first day
 *   <li>end of month, fine mese, end of next month, end of March, fine anno: its last day; the end of a week is its Friday
 *   <li>15/3, 15.3., 15-3-27, 15 mar 2027, March 15, 2027-03-15, the 15th: the day before the month, as in Italy; two digits are a year
 *       of this century, and without a year it is the nearest that lies in the direction, today included
 *   <li>Fri 27 Nov: refused when 27 November is no Friday
 * </ul>
 */
public record DateReader(LocalDate today) {

    /** Farther off is a slip of the fingers. */
    private static final int YEARS = 100;

    public Read<LocalDate> read(String typed, Direction direction) {
        Words words = Words.of(typed);
        if (words.words().isEmpty()) {
            return typed.isBlank() ? new NotRead<>("when.empty") : new NotRead<>("when.not-a-day", Plain.shown(typed));
        }
        Optional<NotRead<LocalDate>> unknown = words.unknown();
        return unknown.isPresent() ? unknown.get() : read(Plain.shown(typed), words, direction);
    }

    private Read<LocalDate> read(String shown, Words words, Direction direction) {
        Grammar grammar = new Grammar(shown, today, direction);
        try {
            List<Read<LocalDate>> reads = words.readings().stream().map(Phrase::of).map(grammar::read).filter(Objects::nonNull).toList();
            return reads.stream()
                    .filter(Understood.class::isInstance)
                    .findFirst()
                    .or(() -> reads.stream().findFirst())
                    .map(read -> within(shown, read))
                    .orElseGet(() -> new NotRead<>("when.no-sense", shown));
        } catch (DateTimeException | ArithmeticException _) {
            return new NotRead<>("when.too-far", shown, YEARS);
        }
    }

    private Read<LocalDate> within(String shown, Read<LocalDate> read) {
        boolean far = read instanceof Understood<LocalDate>(LocalDate day)
                && (day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS)));
        return far ? new NotRead<>("when.too-far", shown, YEARS) : read;
    }
}
