package it.filiera.list;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A query that carries a name.
 *
 * @param query as the search box takes it
 */
public record SavedSearch(
        UUID id, String nameEn, String nameIt, @Nullable String descriptionEn, @Nullable String descriptionIt, String query) {

    public String name(Locale locale) {
        return isItalian(locale) ? nameIt : nameEn;
    }

    /** What it is, in a sentence; null when nobody wrote one. */
    public @Nullable String description(Locale locale) {
        return isItalian(locale) ? descriptionIt : descriptionEn;
    }

    private static boolean isItalian(Locale locale) {
        return locale.getLanguage().equals("it");
    }
}
