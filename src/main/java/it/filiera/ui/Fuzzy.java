package it.filiera.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Letters that a text holds in the order in which they were typed, others between them. Case and accents never matter.
 *
 * @param score higher is better: letters at the start of the text or of its words and letters side by side count most
 * @param places where the letters stand in the text
 */
public record Fuzzy(int score, List<Integer> places) {

    private static final int START = 12;
    private static final int WORD = 6;
    private static final int BESIDE = 4;

    /** Scattered letters must score so much each, or they are there by chance. */
    private static final int EACH = 2;

    public Fuzzy {
        places = List.copyOf(places);
    }

    /** Empty when the text does not hold the letters in this order. */
    public static Optional<Fuzzy> match(String typed, String text) {
        String wanted = plain(typed).replace(" ", "");
        String inside = plain(text);
        int whole = wanted.isEmpty() ? -1 : inside.indexOf(plain(typed).strip());
        return whole >= 0 ? Optional.of(inOnePiece(plain(typed).strip(), inside, whole)) : scattered(wanted, inside);
    }

    private static Fuzzy inOnePiece(String wanted, String inside, int from) {
        List<Integer> places = new ArrayList<>();
        for (int i = from; i < from + wanted.length(); i++) {
            places.add(i);
        }
        return new Fuzzy(score(inside, places), places);
    }

    private static Optional<Fuzzy> scattered(String wanted, String inside) {
        List<Integer> places = new ArrayList<>();
        int from = 0;
        for (char letter : wanted.toCharArray()) {
            int at = next(inside, letter, from);
            if (at < 0) {
                return Optional.empty();
            }
            places.add(at);
            from = at + 1;
        }
        Fuzzy match = new Fuzzy(score(inside, places), places);
        return match.score() < EACH * wanted.length() ? Optional.empty() : Optional.of(match);
    }

    /** Rather a letter right here or at the start of a word than one in the middle of it. */
    private static int next(String inside, char letter, int from) {
        int first = inside.indexOf(letter, from);
        if (first == from) {
            return first;
        }
        for (int at = first; at >= 0; at = inside.indexOf(letter, at + 1)) {
            if (startsWord(inside, at)) {
                return at;
            }
        }
        return first;
    }

    private static int score(String inside, List<Integer> places) {
        int score = -inside.length() / BESIDE;
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            score += at == 0 ? START : startsWord(inside, at) ? WORD : 0;
            score += i > 0 && at == places.get(i - 1) + 1 ? BESIDE : 0;
        }
        return score;
    }

    private static boolean startsWord(String inside, int at) {
        return at == 0 || !Character.isLetterOrDigit(inside.charAt(at - 1));
    }

    /** Letter for letter the same length as the text, so that places stay true. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            plain.append(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0));
        }
        return plain.toString();
    }
}
