package it.filiera.intake;

import java.util.Locale;
import java.util.Set;

/** Names that somebody wrote in capitals, as they are read more easily. Abbreviations stay. */
final class Capitals {

    private static final Set<String> SMALL = Set.of(
            "e", "ed", "di", "de", "del", "dei", "della", "delle", "degli", "da", "dal", "in", "per", "con", "a", "al", "and", "of", "the",
            "und", "su");
    private static final int LONGEST_ABBREVIATION = 4;
    private static final int LONGEST_SINGLE = 5;

    private Capitals() {}

    /** Whether it is written in capitals and long enough to have been meant otherwise. */
    static boolean isLoud(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > LONGEST_SINGLE;
    }

    /** Of a firm: a word alone of five letters or fewer, one without vowels, and one with points or digits may be an abbreviation. */
    static String ofFirm(String name) {
        String form = LegalForms.atEnd(name).map(LegalForms.Parted::form).orElse("");
        String bare = form.isEmpty() ? name : LegalForms.atEnd(name).orElseThrow().name();
        boolean single = bare.indexOf(' ') < 0;
        if (single && bare.length() <= LONGEST_SINGLE) {
            return form.isEmpty() ? bare : bare + " " + form;
        }
        return calmed(bare) + (form.isEmpty() ? "" : " " + form);
    }

    /** Of a person or a street. */
    static String calmed(String text) {
        var calm = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || " -/'’(\"&+".indexOf(text.charAt(i)) >= 0) {
                calm.append(word(text.substring(start, i), start == 0, i < text.length() && text.charAt(i) != ' '));
                if (i < text.length()) {
                    calm.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return calm.toString();
    }

    private static String word(String word, boolean first, boolean joined) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.equals("f.lli")) {
            return "F.lli";
        }
        if (!first && !joined && SMALL.contains(small)) {
            return small;
        }
        return isAbbreviation(word) ? word : capital(word, small);
    }

    private static String capital(String word, String small) {
        return word.isEmpty() ? word : word.substring(0, 1) + small.substring(1);
    }

    private static boolean isAbbreviation(String word) {
        if (word.indexOf('.') >= 0 || word.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        return word.length() <= LONGEST_ABBREVIATION && Folded.of(word).chars().noneMatch(c -> "aeiou".indexOf(c) >= 0);
    }
}
