package it.filiera.directory;

import java.text.Normalizer;
import java.util.Locale;

/** Text without case and accents. */
final class Folding {

    private Folding() {}

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
