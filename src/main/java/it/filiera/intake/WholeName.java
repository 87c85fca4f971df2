package it.filiera.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name in parts: {@code Ing. Anna Maria De Esempio}, {@code Esempio, Anna}. Of a name without a comma the last word is the
 * family's, with the small words that belong to it.
 *
 * @param salutation title in front, as written; empty where there is none
 * @param given empty where the name is one word
 * @param family never empty unless the text is
 */
record WholeName(String salutation, String given, String family) {

    private static final Set<String> TITLES = Set.of(
            "sig", "sigra", "sigri", "signor", "signora", "dott", "dr", "dottssa", "drssa", "ing", "avv", "arch", "geom", "prof", "profssa",
            "rag", "cav", "comm", "pi", "mr", "mrs", "ms", "herr", "frau", "dottoressa");
    private static final Set<String> SMALL =
            Set.of("de", "di", "del", "della", "dei", "degli", "da", "dal", "dalla", "lo", "la", "li", "van", "von", "der", "den", "le", "mc");

    static WholeName of(String text) {
        int comma = text.indexOf(',');
        if (comma > 0) {
            return new WholeName("", text.substring(comma + 1).strip(), text.substring(0, comma).strip());
        }
        List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
        List<String> titles = new ArrayList<>();
        while (words.size() > 1 && TITLES.contains(Folded.tight(words.getFirst()))) {
            titles.add(words.removeFirst());
        }
        int family = words.size() - 1;
        while (family > 1 && SMALL.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
            family--;
        }
        return new WholeName(joined(titles), joined(words.subList(0, family)), joined(words.subList(family, words.size())));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
