package it.filiera.directory.ui.results;

import it.filiera.directory.Figure.Qualifier;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands at the beginning of a source's words, to be shown and not to be counted with: {@code over 6000 worldwide (2024)}.
 *
 * @param about what the words say besides, without parentheses: {@code worldwide, 2024}
 */
record WordedNumber(Qualifier qualifier, long amount, String about) {

    /** A number with a unit of its own, or the beginning of a range, is none. */
    private static final Pattern FORM = Pattern.compile(
            "(?<qualifier>about|almost|nearly|over)? *(?<number>[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,8})(?!,[0-9])(?!.* to [0-9])[ ,]+(?<about>.*[^ ].*)",
            Pattern.CASE_INSENSITIVE);

    static Optional<WordedNumber> in(String words) {
        Matcher matcher = FORM.matcher(words.strip());
        return matcher.matches()
                ? Optional.of(new WordedNumber(
                        qualifier(matcher), Long.parseLong(matcher.group("number").replace(",", "")), plain(matcher.group("about"))))
                : Optional.empty();
    }

    private static Qualifier qualifier(Matcher matcher) {
        String word = matcher.group("qualifier");
        if (word == null) {
            return Qualifier.EXACT;
        }
        return word.toLowerCase(Locale.ROOT).equals("over") ? Qualifier.OVER : Qualifier.ABOUT;
    }

    private static String plain(String about) {
        return about.replaceFirst("^\\(", "").replace(" (", ", ").replace(")", "").strip();
    }
}
