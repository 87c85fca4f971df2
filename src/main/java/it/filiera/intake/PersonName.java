package it.filiera.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a name that stands in one cell: {@code Ing. Maria De Example}, {@code Example, Maria}, {@code EXAMPLE Maria}. Without such a
 * hint the last word is the family name, with the particles before it.
 */
record PersonName(String salutation, String given, String family) {

    private static final Set<String> SALUTATIONS = Set.of(
            "ing", "dott", "dottssa", "dr", "drssa", "sig", "sigra", "signor", "signora", "avv", "arch", "prof", "profssa", "geom", "rag",
            "mr", "mrs", "ms", "mister", "phd");
    private static final Set<String> PARTICLES = Set.of(
            "de", "di", "da", "del", "della", "dello", "dei", "degli", "dalla", "dal", "la", "lo", "li", "le", "van", "von", "der", "den", "d'");

    static PersonName of(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        StringBuilder salutation = new StringBuilder();
        while (words.size() > 1 && SALUTATIONS.contains(bare(words.getFirst()))) {
            salutation.append(salutation.isEmpty() ? "" : " ").append(words.removeFirst());
        }
        return parts(salutation.toString(), words);
    }

    private static PersonName parts(String salutation, List<String> words) {
        String whole = String.join(" ", words);
        int comma = whole.indexOf(',');
        if (comma > 0) {
            return new PersonName(salutation, whole.substring(comma + 1).strip(), whole.substring(0, comma).strip());
        }
        int from = isCapitals(words.getFirst()) && !isCapitals(words.getLast()) ? 0 : familyFrom(words);
        if (from == 0 && words.size() > 1) {
            int to = (int) words.stream().takeWhile(PersonName::isCapitals).count();
            return to == 0
                    ? new PersonName(salutation, "", whole)
                    : new PersonName(salutation, joined(words, to, words.size()), joined(words, 0, to));
        }
        return new PersonName(salutation, joined(words, 0, from), joined(words, from, words.size()));
    }

    private static int familyFrom(List<String> words) {
        int from = words.size() - 1;
        while (from > 1 && PARTICLES.contains(words.get(from - 1).toLowerCase(Locale.ROOT))) {
            from--;
        }
        return from;
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.chars().anyMatch(Character::isLetter);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
