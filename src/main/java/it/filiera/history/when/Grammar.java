package it.filiera.history.when;

import it.filiera.history.when.Phrase.Four;
import it.filiera.history.when.Phrase.One;
import it.filiera.history.when.Phrase.Three;
import it.filiera.history.when.Phrase.Two;
import it.filiera.history.when.Read.Understood;
import it.filiera.history.when.Term.Ago;
import it.filiera.history.when.Term.Ahead;
import it.filiera.history.when.Term.Count;
import it.filiera.history.when.Term.End;
import it.filiera.history.when.Term.Last;
import it.filiera.history.when.Term.Minus;
import it.filiera.history.when.Term.MonthName;
import it.filiera.history.when.Term.Near;
import it.filiera.history.when.Term.Next;
import it.filiera.history.when.Term.Numeric;
import it.filiera.history.when.Term.This;
import it.filiera.history.when.Term.Unit;
import it.filiera.history.when.Term.Weekday;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which rows of words are dates, and which date. */
final class Grammar {

    private final LocalDate today;
    private final Spans spans;
    private final CalendarDays calendar;
    private final int sign;

    Grammar(String typed, LocalDate today, Direction direction) {
        this.today = today;
        this.spans = new Spans(today, direction);
        this.calendar = new CalendarDays(typed, today, direction);
        this.sign = direction.sign();
    }

    /** Nothing when people do not say it so. */
    @Nullable Read<LocalDate> read(Phrase phrase) {
        return switch (phrase) {
            case One one -> one(one);
            case Two two -> two(two);
            case Three three -> three(three);
            case Four(Weekday day, Count n, MonthName m, Count y) -> calendar.on(day.day(), dayOf(n, m, y));
            case Four(Weekday day, MonthName m, Count n, Count y) -> calendar.on(day.day(), dayOf(n, m, y));
            default -> null;
        };
    }

    private @Nullable Read<LocalDate> one(One phrase) {
        return switch (phrase) {
            case One(Near near) -> is(today.plusDays(near.days()));
            case One(Weekday day) -> is(spans.bare(day.day()));
            case One(Numeric n) -> dayOf(n);
            case One(Count n) -> calendar.dayOfMonth(n.value());
            default -> null;
        };
    }

    private @Nullable Read<LocalDate> two(Two phrase) {
        return switch (phrase) {
            case Two(Next _, Weekday day) -> is(spans.next(day.day()));
            case Two(Weekday day, Next _) -> is(spans.next(day.day()));
            case Two(Last _, Weekday day) -> is(spans.last(day.day()));
            case Two(Weekday day, Last _) -> is(spans.last(day.day()));
            case Two(This _, Weekday day) -> is(spans.nearest(day.day()));
            case Two(Next _, Unit unit) -> is(spans.first(unit.unit(), 1));
            case Two(Unit unit, Next _) -> is(spans.first(unit.unit(), 1));
            case Two(Last _, Unit unit) -> is(spans.first(unit.unit(), -1));
            case Two(Unit unit, Last _) -> is(spans.first(unit.unit(), -1));
            case Two(End _, Unit unit) -> is(spans.end(unit.unit(), 0));
            case Two(End _, MonthName m) -> calendar.end(m.month());
            case Two(Ahead _, Count n) -> is(spans.away(n.value(), ChronoUnit.DAYS));
            case Two(Minus _, Count n) -> is(spans.away(-n.value(), ChronoUnit.DAYS));
            case Two(Count n, Unit unit) -> is(spans.away(sign * n.value(), unit.unit()));
            case Two(Count n, MonthName m) -> dayOf(n, m, null);
            case Two(MonthName m, Count n) -> dayOf(n, m, null);
            case Two(Weekday day, Numeric n) -> calendar.on(day.day(), dayOf(n));
            case Two(Weekday day, Count n) -> calendar.on(day.day(), calendar.dayOfMonth(n.value()));
            default -> null;
        };
    }

    private @Nullable Read<LocalDate> three(Three phrase) {
        return switch (phrase) {
            case Three(Ahead _, Count n, Unit unit) -> is(spans.away(n.value(), unit.unit()));
            case Three(Minus _, Count n, Unit unit) -> is(spans.away(-n.value(), unit.unit()));
            case Three(Count n, Unit unit, Ago _) -> is(spans.away(-n.value(), unit.unit()));
            case Three(Count n, MonthName m, Count y) -> dayOf(n, m, y);
            case Three(MonthName m, Count n, Count y) -> dayOf(n, m, y);
            case Three(End _, MonthName m, Count y) -> calendar.end(m.month(), y.value());
            case Three(End _, Next _, Unit unit) -> is(spans.end(unit.unit(), 1));
            case Three(End _, Unit unit, Next _) -> is(spans.end(unit.unit(), 1));
            case Three(End _, This _, Unit unit) -> is(spans.end(unit.unit(), 0));
            case Three(Weekday day, Count n, MonthName m) -> calendar.on(day.day(), dayOf(n, m, null));
            case Three(Weekday day, MonthName m, Count n) -> calendar.on(day.day(), dayOf(n, m, null));
            case Three(Weekday day, Next _, Unit(ChronoUnit unit)) when unit == ChronoUnit.WEEKS -> is(spans.nextWeek(day.day()));
            case Three(Weekday day, Unit(ChronoUnit unit), Next _) when unit == ChronoUnit.WEEKS -> is(spans.nextWeek(day.day()));
            default -> null;
        };
    }

    private Read<LocalDate> dayOf(Numeric n) {
        return calendar.day(n.day(), n.month(), n.year());
    }

    private Read<LocalDate> dayOf(Count day, MonthName month, @Nullable Count year) {
        return calendar.day(day.value(), month.month().getValue(), year == null ? null : year.value());
    }

    private static Read<LocalDate> is(LocalDate day) {
        return new Understood<>(day);
    }
}
