package it.filiera.italy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** How names of places are compared: case, accents, apostrophes and hyphens do not count; {@code Bolzano/Bozen} is two names. */
final class PlaceName {

    /** What everyone says instead of the official name, by ISTAT code. */
    private static final Map<String, String> EVERYDAY = Map.of("035033", "Reggio Emilia", "080063", "Reggio Calabria");

    private PlaceName() {}

    static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        addHalves(name, keys);
        return keys;
    }

    /** All the names under which a municipality is found; a province's seat also under the province's name in the second language. */
    static Set<String> keys(Municipality municipality) {
        Set<String> keys = keys(municipality.name());
        if (isSeatOfBilingualProvince(municipality)) {
            addHalves(municipality.provinceName(), keys);
        }
        String everyday = EVERYDAY.get(municipality.istatCode());
        if (everyday != null) {
            keys.add(fold(everyday));
        }
        return keys;
    }

    private static void addHalves(String name, Set<String> keys) {
        for (String half : name.split("/")) {
            keys.add(fold(half));
        }
    }

    private static boolean isSeatOfBilingualProvince(Municipality municipality) {
        String province = municipality.provinceName();
        return province.contains("/") && Arrays.asList(province.split("/")).contains(municipality.name());
    }

    /** A loop, not patterns: it runs over every municipality when the program needs the first. */
    private static String fold(String name) {
        var folded = new StringBuilder(name.length());
        boolean gap = false;
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                folded.append(gap && !folded.isEmpty() ? " " : "").append(Character.toLowerCase(c));
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return folded.toString();
    }
}
