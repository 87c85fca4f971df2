package it.filiera.intake;

import java.text.Normalizer;

/** Words as they are compared: small letters without accents, one blank for all that is neither letter nor digit. */
final class Folded {

    private Folded() {}

    /** A loop, not patterns: it runs over every cell of a file. */
    static String of(String text) {
        var folded = new StringBuilder(text.length());
        boolean gap = false;
        String parted = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(Character.toLowerCase(c));
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** The same without blanks: {@code P. IVA} and {@code P.IVA} are one heading. */
    static String tight(String text) {
        return of(text).replace(" ", "");
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
