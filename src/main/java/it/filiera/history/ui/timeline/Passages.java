package it.filiera.history.ui.timeline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a long text into passages, so that only those on screen are laid out: one text of 100,000 characters would stop the window. Put
 * together again they are the text, but for the line breaks between them.
 */
final class Passages {

    /** Characters; some ten lines. */
    private static final int LONGEST = 900;

    private Passages() {}

    static List<String> of(String text) {
        List<String> passages = new ArrayList<>();
        StringBuilder gathered = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            if (!gathered.isEmpty() && gathered.length() + line.length() >= LONGEST) {
                passages.add(gathered.toString());
                gathered.setLength(0);
            }
            if (line.length() > LONGEST) {
                passages.addAll(cut(line));
            } else {
                gathered.append(gathered.isEmpty() ? "" : "\n").append(line);
            }
        }
        if (!gathered.isEmpty()) {
            passages.add(gathered.toString());
        }
        return passages;
    }

    /** At a place where a line may end, which is never within an emoji or between a letter and its accent. */
    private static List<String> cut(String line) {
        List<String> parts = new ArrayList<>();
        BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        ends.setText(line);
        letters.setText(line);
        int from = 0;
        while (line.length() - from > LONGEST) {
            int end = ends.preceding(from + LONGEST + 1);
            int to = end > from ? end : letters.following(from + LONGEST - 1);
            parts.add(line.substring(from, to));
            from = to;
        }
        parts.add(line.substring(from));
        return parts;
    }
}
