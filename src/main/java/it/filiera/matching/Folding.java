package it.filiera.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents. */
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Folding() {}

    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isPlain(lower) ? lower : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
