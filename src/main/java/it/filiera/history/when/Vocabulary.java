package it.filiera.history.when;

import it.filiera.history.when.Term.Ago;
import it.filiera.history.when.Term.Ahead;
import it.filiera.history.when.Term.End;
import it.filiera.history.when.Term.Last;
import it.filiera.history.when.Term.Minus;
import it.filiera.history.when.Term.MonthName;
import it.filiera.history.when.Term.Near;
import it.filiera.history.when.Term.Next;
import it.filiera.history.when.Term.This;
import it.filiera.history.when.Term.Unit;
import it.filiera.history.when.Term.Weekday;
import it.filiera.query.Names;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of dates in Italian and English, without case and accents, each with what it can mean. */
final class Vocabulary {

    /** Words that change nothing: <i>by</i> Friday, <i>entro il</i> 15. */
    private static final Set<String> FILLERS = Set.of(
            "the", "of", "on", "by", "l", "il", "lo", "la", "le", "di", "del", "della", "dello", "dell", "entro", "per");

    private static final List<String> WEEKDAYS = List.of(
            "monday mon lunedi lun",
            "tuesday tue tues martedi mar",
            "wednesday wed mercoledi mer",
            "thursday thu thur thurs giovedi gio",
            "friday fri venerdi ven",
            "saturday sat sabato sab",
            "sunday sun domenica dom");

    private static final List<String> MONTHS = List.of(
            "january jan gennaio gen",
            "february feb febbraio",
            "march mar marzo",
            "april apr aprile",
            "may maggio mag",
            "june jun giugno giu",
            "july jul luglio lug",
            "august aug agosto ago",
            "september sep sept settembre set sett",
            "october oct ottobre ott",
            "november nov novembre",
            "december dec dicembre dic");

    private static final List<String> NUMBERS = List.of(
            "a an one un una uno", "two due", "three tre", "four quattro", "five cinque", "six sei", "seven sette", "eight otto",
            "nine nove", "ten dieci");

    private static final int QUINDICI = 15;

    /** From here on a word is worth offering to someone who mistyped it; shorter ones are abbreviations. */
    private static final int WHOLE_WORD = 4;

    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Names words;

    Vocabulary() {
        numbered(MONTHS).forEach((words, number) -> add(words, new MonthName(Month.of(number))));
        numbered(WEEKDAYS).forEach((words, number) -> add(words, new Weekday(DayOfWeek.of(number))));
        numbered(NUMBERS).forEach((words, number) -> add(words, new Term.Count(number)));
        add("quindici", new Term.Count(QUINDICI));
        add("day days d giorno giorni g gg", new Unit(ChronoUnit.DAYS));
        add("week weeks w wk settimana settimane sett s", new Unit(ChronoUnit.WEEKS));
        add("month months m mese mesi", new Unit(ChronoUnit.MONTHS));
        add("year years y anno anni a", new Unit(ChronoUnit.YEARS));
        add("today oggi", new Near(0));
        add("tomorrow domani", new Near(1));
        add("dopodomani", new Near(2));
        add("yesterday ieri", new Near(-1));
        add("altroieri", new Near(-2));
        add("next prossimo prossima", new Next());
        add("last scorso scorsa", new Last());
        add("this questo questa", new This());
        add("in tra fra +", new Ahead());
        add("ago fa", new Ago());
        add("-", new Minus());
        add("end fine", new End());
        words = new Names(terms.keySet().stream().filter(word -> word.length() >= WHOLE_WORD).toList());
    }

    /** What a word can mean, the likelier first; nothing when it is no word of dates. */
    List<Term> meanings(String word) {
        return terms.getOrDefault(word, List.of());
    }

    boolean fills(String word) {
        return FILLERS.contains(word);
    }

    /** The word that was probably meant, with the accent that Italian weekdays carry. */
    Optional<String> nearest(String mistyped) {
        return words.nearest(mistyped).map(word -> word.endsWith("di") ? word.replaceFirst("i$", "ì") : word);
    }

    private void add(String spellings, Term term) {
        for (String word : spellings.split(" ")) {
            terms.computeIfAbsent(word, _ -> new ArrayList<>()).add(term);
        }
    }

    private static Map<String, Integer> numbered(List<String> rows) {
        Map<String, Integer> numbered = new HashMap<>();
        rows.forEach(row -> numbered.put(row, rows.indexOf(row) + 1));
        return numbered;
    }
}
