package it.filiera.history.ui.log;

import java.util.Optional;

/**
 * A name that is being typed behind an {@code @}.
 *
 * @param from where the sign stands
 * @param to where the name ends so far
 */
record Mention(int from, int to, String typed) {

    private static final int LONGEST = 60;

    /** The mention that ends at the caret. The sign begins a word, for in an address it stands within one. */
    static Optional<Mention> at(String text, int caret) {
        for (int at = Math.min(caret, text.length()) - 1; at >= Math.max(0, caret - LONGEST); at--) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                return Optional.empty();
            }
            if (letter == '@') {
                return begins(text, at) ? Optional.of(new Mention(at, caret, text.substring(at + 1, caret))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean begins(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.' && text.charAt(at - 1) != '_';
    }
}
