package it.filiera.matching;

import it.filiera.italy.EnglishNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of towns as people write them: {@code S. Mauro T.se (TO)}, {@code Turin}, {@code Bolzano/Bozen}. */
final class Town {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[].*");
    private static final Pattern PROVINCE_BEHIND = Pattern.compile("\\s*[,-]\\s*[A-Z]{2}$|\\s+[A-Z]{2}$");
    private static final Pattern HALVES = Pattern.compile("[/|]");
    private static final Map<String, String> ITALIAN = italian();
    private static final Map<String, String> SHORT = Map.of("t se", "torinese", "tse", "torinese", "c se", "canavese", "cse", "canavese");

    private Town() {}

    /** What it is compared by; the halves of a name in two languages are two. None where nothing is said. */
    static List<String> keys(@Nullable String municipality) {
        if (municipality == null || municipality.isBlank()) {
            return List.of();
        }
        String name = PROVINCE_BEHIND.matcher(BRACKETS.matcher(municipality.strip()).replaceFirst("")).replaceFirst("");
        return HALVES.splitAsStream(name).map(Town::key).filter(key -> !key.isEmpty()).distinct().toList();
    }

    private static String key(String name) {
        String words = FirmName.words(name);
        for (Map.Entry<String, String> writing : SHORT.entrySet()) {
            words = words.endsWith(" " + writing.getKey())
                    ? words.substring(0, words.length() - writing.getKey().length()) + writing.getValue()
                    : words;
        }
        List<String> kept = new ArrayList<>();
        for (String word : ITALIAN.getOrDefault(words, words).split(" ")) {
            kept.add(isSaint(word) ? "san" : word);
        }
        return String.join("", kept);
    }

    private static boolean isSaint(String word) {
        return Stream.of("s", "st", "san", "santo", "santa", "sant").anyMatch(word::equals);
    }

    private static Map<String, String> italian() {
        Map<String, String> italian = new HashMap<>(Map.of(
                "reggio nell emilia", "reggio emilia",
                "reggio di calabria", "reggio calabria",
                "bozen", "bolzano",
                "meran", "merano",
                "brixen", "bressanone",
                "bruneck", "brunico"));
        for (String town : List.of("Torino", "Milano", "Roma", "Napoli", "Venezia", "Firenze", "Genova", "Padova", "Mantova")) {
            EnglishNames.of(town).ifPresent(english -> italian.put(FirmName.words(english), FirmName.words(town)));
        }
        return Map.copyOf(italian);
    }
}
