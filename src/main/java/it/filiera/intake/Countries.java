package it.filiera.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries by what lists call them: codes of two and three letters, names in five languages. */
final class Countries {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.GERMAN, Locale.FRENCH, Locale.of("es"));

    private static final Map<String, String> EVERYDAY = Map.ofEntries(
            Map.entry("u s a", "US"),
            Map.entry("stati uniti d america", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("america", "US"),
            Map.entry("uk", "GB"),
            Map.entry("u k", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("gran bretagna", "GB"),
            Map.entry("england", "GB"),
            Map.entry("inghilterra", "GB"),
            Map.entry("olanda", "NL"),
            Map.entry("holland", "NL"),
            Map.entry("repubblica ceca", "CZ"),
            Map.entry("czech republic", "CZ"),
            Map.entry("turkey", "TR"),
            Map.entry("korea", "KR"),
            Map.entry("corea", "KR"),
            Map.entry("russian federation", "RU"),
            Map.entry("uae", "AE"));

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            LANGUAGES.forEach(language -> codes.put(Folded.of(country.getDisplayCountry(language)), code));
        }
        codes.putAll(EVERYDAY);
        return codes;
    }

    /** The two letters; null where no country is called so. */
    static @Nullable String code(String text) {
        return CODES.get(Folded.of(text));
    }
}
