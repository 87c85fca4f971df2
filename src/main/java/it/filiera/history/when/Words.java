package it.filiera.history.when;

import it.filiera.history.when.Read.NotRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was typed, taken apart into words, each with its meanings. */
record Words(List<Word> words) {

    /** More than any date has; what follows a longer text is not looked at. */
    private static final int MOST = 9;

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Pattern DAY_AFTER = Pattern.compile("\\b(?:day after tomorrow|dopo domani)\\b");
    private static final Pattern DAY_BEFORE = Pattern.compile("\\b(?:day before yesterday|altro ieri|avant ?ieri)\\b");
    private static final Pattern WORD = Pattern.compile(
            """
            (?<iso>\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d))\
            |(?<numeric>\\d{1,2}([/.-])\\d{1,2}(?:\\3\\d{4}|\\3\\d{2})?(?!\\d)\\.?)\
            |(?<number>\\d+)(?:(?:st|nd|rd|th)\\b|[°º])?\
            |(?<word>\\p{L}+)\\.?\
            |(?<sign>[^\\s,])""");

    /** @param typed without case and accents */
    record Word(String typed, List<Term> meanings) {

        boolean known() {
            return !meanings.isEmpty();
        }
    }

    static Words of(String typed) {
        String whole = DAY_BEFORE.matcher(DAY_AFTER.matcher(Plain.of(typed)).replaceAll("dopodomani")).replaceAll("altroieri");
        return new Words(WORD.matcher(whole).results().limit(MOST).map(Words::word).filter(word -> !VOCABULARY.fills(word.typed())).toList());
    }

    /** Every row of terms that the words can mean together, the likelier first; none when a word is unknown. */
    List<List<Term>> readings() {
        List<List<Term>> readings = List.of(List.of());
        for (Word word : words) {
            readings = readings.stream().flatMap(row -> word.meanings().stream().map(term -> with(row, term))).toList();
        }
        return readings;
    }

    /** Says which word is none of a date. */
    <T> Optional<NotRead<T>> unknown() {
        String known = words.stream().filter(Word::known).map(Word::typed).collect(Collectors.joining(" "));
        return words.stream().filter(word -> !word.known()).findFirst().map(word -> notKnown(known, Plain.shown(word.typed())));
    }

    private static <T> NotRead<T> notKnown(String known, String unknown) {
        Optional<String> nearest = VOCABULARY.nearest(unknown);
        if (known.isEmpty()) {
            return nearest.map(word -> new NotRead<T>("when.not-a-day-nearest", unknown, word))
                    .orElseGet(() -> new NotRead<>("when.not-a-day", unknown));
        }
        return nearest.map(word -> new NotRead<T>("when.partly-nearest", known, unknown, word))
                .orElseGet(() -> new NotRead<>("when.partly", known, unknown));
    }

    private static Word word(MatchResult match) {
        String typed = match.group().replaceFirst("\\.$", "");
        return new Word(typed, meanings(match, typed));
    }

    private static List<Term> meanings(MatchResult match, String typed) {
        if (match.group("iso") != null) {
            List<Integer> parts = numbers(typed);
            return List.of(new Term.Numeric(parts.get(2), parts.get(1), parts.get(0)));
        }
        if (match.group("numeric") != null) {
            List<Integer> parts = numbers(typed);
            return List.of(new Term.Numeric(parts.get(0), parts.get(1), parts.size() > 2 ? parts.get(2) : null));
        }
        return match.group("number") == null ? VOCABULARY.meanings(typed) : List.of(new Term.Count(number(match.group("number"))));
    }

    private static List<Integer> numbers(String typed) {
        return Pattern.compile("\\D").splitAsStream(typed).map(Words::number).toList();
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return Integer.MAX_VALUE;
        }
    }

    private static List<Term> with(List<Term> row, Term next) {
        List<Term> longer = new ArrayList<>(row);
        longer.add(next);
        return longer;
    }
}
