package it.filiera.history.when;

import java.text.Normalizer;
import java.util.Locale;

/** Typed text without case and accents, apostrophes and fancy blanks. */
final class Plain {

    /** Enough to recognise what was typed; a pasted page must not fill the screen. */
    private static final int SHOWN = 40;

    private Plain() {}

    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’`\\s\\p{Z}]+", " ")
                .replace('−', '-')
                .strip();
    }

    /** What was typed, as a message repeats it. */
    static String shown(String typed) {
        String text = typed.strip();
        return text.codePointCount(0, text.length()) <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
