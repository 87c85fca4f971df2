package it.filiera.officer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The letters that stand for a name. */
public final class Initials {

    private static final int MOST = 6;

    private Initials() {}

    /** The first letters of the words of a name, at most six, in capitals. */
    public static String of(String name) {
        return Arrays.stream(name.strip().split("[\\s'’-]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .filter(letter -> letter.length() == 1)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
