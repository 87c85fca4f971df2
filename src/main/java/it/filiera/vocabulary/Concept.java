package it.filiera.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A process, product, material or service of the trade, named in both languages.
 *
 * @param code readable and permanent: {@code hot-forging}
 * @param broader code of the concept it is a kind of, null at the top
 * @param kind process, product, material or service; or {@link #NAME}
 * @param category code of the directory's category it belongs to; may be empty
 * @param serves codes of what it is about without being a kind of: a die-casting press serves die casting
 */
public record Concept(
        String code,
        @Nullable String broader,
        String kind,
        String category,
        String labelEn,
        String labelIt,
        List<String> synonymsEn,
        List<String> synonymsIt,
        List<String> serves) {

    /** The kind of what is no concept: names that look like terms, and only take their words away from these. */
    static final String NAME = "name";

    public Concept {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a concept needs a code");
        }
        synonymsEn = List.copyOf(synonymsEn);
        synonymsIt = List.copyOf(synonymsIt);
        serves = List.copyOf(serves);
    }

    /** A concept that serves no other. */
    public Concept(
            String code,
            @Nullable String broader,
            String kind,
            String category,
            String labelEn,
            String labelIt,
            List<String> synonymsEn,
            List<String> synonymsIt) {
        this(code, broader, kind, category, labelEn, labelIt, synonymsEn, synonymsIt, List.of());
    }

    /** The label in Italian for Italian, in English for any other language. */
    public String label(Locale language) {
        return isItalian(language) ? labelIt : labelEn;
    }

    /** The label and its synonyms in that language. */
    Stream<String> names(Locale language) {
        return isItalian(language)
                ? Stream.concat(Stream.of(labelIt), synonymsIt.stream())
                : Stream.concat(Stream.of(labelEn), synonymsEn.stream());
    }

    private static boolean isItalian(Locale language) {
        return language.getLanguage().equals(Locale.ITALIAN.getLanguage());
    }
}
