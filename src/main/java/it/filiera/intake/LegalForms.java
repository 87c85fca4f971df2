package it.filiera.intake;

import it.filiera.matching.LegalForm;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the legal forms that cells and names hold, without signs and blanks. */
final class LegalForms {

    private static final Map<String, String> BY_LETTERS = byLetters();
    private static final int MOST_WORDS = 7;

    private LegalForms() {}

    private static Map<String, String> byLetters() {
        Map<String, String> forms = new HashMap<>();
        for (LegalForm form : LegalForm.values()) {
            form.writings().forEach(writing -> forms.put(Folded.tight(writing), form.written()));
        }
        return forms;
    }

    /** As the directory writes it; null where it is none that is known. */
    static @Nullable String canonical(String text) {
        return BY_LETTERS.get(Folded.tight(text));
    }

    /** A name in two parts. */
    record Parted(String name, String form) {}

    /** The longest known form at the end of a name, with something in front of it. */
    static Optional<Parted> atEnd(String name) {
        String found = null;
        String rest = name;
        int end = name.length();
        for (int words = 0; words < MOST_WORDS; words++) {
            int blank = name.lastIndexOf(' ', end - 1);
            if (blank <= 0) {
                break;
            }
            String form = canonical(name.substring(blank + 1));
            if (form != null && Folded.of(name.substring(0, blank)).length() > 0) {
                found = form;
                rest = name.substring(0, blank);
            }
            end = blank;
        }
        return found == null ? Optional.empty() : Optional.of(new Parted(rest.replaceFirst("[\\s,-]+$", ""), found));
    }
}
