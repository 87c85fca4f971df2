package it.filiera.search;

import it.filiera.search.Wanted.Typo;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** What a misspelt word may have meant: words of the index, and words of the vocabulary. */
final class Typos {

    private static final int GUESSES = 16;
    private static final int GUESSES_OF_LABELS = 3;
    private static final int LOOKED_AT = 512;
    private static final int BEGINNING_FROM = 5;
    private static final int LAST_BYTE = 0xff;

    private final Dictionary dictionary;
    private final Vocabulary vocabulary;

    Typos(Dictionary dictionary, Vocabulary vocabulary) {
        this.dictionary = dictionary;
        this.vocabulary = vocabulary;
    }

    /** Words of the index that look like this one, the likeliest first; when there is none and it is unfinished, words that begin like it. */
    List<Typo> inIndex(Word word, boolean open) throws IOException {
        String typed = word.exact();
        int tolerance = Spelling.tolerance(typed);
        if (tolerance == 0) {
            return List.of();
        }
        List<Typo> similar = similar(typed, tolerance);
        return similar.isEmpty() && open && typed.length() >= BEGINNING_FROM ? beginningSimilarly(typed) : similar;
    }

    /** Words of labels that look like this one, the likeliest first. */
    List<String> inVocabulary(Word word) {
        String typed = word.exact();
        int tolerance = Spelling.tolerance(typed);
        if (tolerance == 0) {
            return List.of();
        }
        String firm = typed.substring(0, Spelling.firmLetters(typed));
        return vocabulary.labelWords(typed.length() - tolerance, typed.length() + tolerance)
                .filter(label -> label.startsWith(firm))
                .filter(label -> !label.equals(typed) && Spelling.distance(typed, label, tolerance) <= tolerance)
                .sorted(Comparator.comparingInt(label -> Spelling.distance(typed, label, tolerance)))
                .limit(GUESSES_OF_LABELS)
                .toList();
    }

    private List<Typo> similar(String typed, int tolerance) throws IOException {
        CompiledAutomaton pattern = new CompiledAutomaton(misspelt(typed, tolerance), true, false, true);
        Map<String, Integer> found = dictionary.matching(pattern, LOOKED_AT);
        found.remove(typed);
        return likeliest(found, candidate -> Spelling.distance(typed, candidate, tolerance), Rank.TYPO);
    }

    private List<Typo> beginningSimilarly(String typed) throws IOException {
        Automaton beginning = Operations.concatenate(List.of(misspelt(typed, 1), Automata.makeAnyBinary()));
        Automaton pattern = Operations.determinize(beginning, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        Map<String, Integer> found = dictionary.matching(new CompiledAutomaton(pattern, false, false, true), LOOKED_AT);
        return likeliest(found, candidate -> 1, Rank.TYPO_IN_PREFIX);
    }

    /** Over bytes instead of characters: folded words hardly have any beyond ASCII, and Lucene need not translate the pattern. */
    private static Automaton misspelt(String typed, int tolerance) {
        byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
        int[] letters = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            letters[i] = bytes[i] & LAST_BYTE;
        }
        int firm = Spelling.firmLetters(typed);
        int[] free = Arrays.copyOfRange(letters, firm, letters.length);
        Automaton rest = new LevenshteinAutomata(free, LAST_BYTE, true).toAutomaton(tolerance);
        return firm == 0 ? rest : Operations.concatenate(List.of(Automata.makeBinary(new BytesRef(bytes, 0, firm)), rest));
    }

    private static List<Typo> likeliest(Map<String, Integer> found, ToIntFunction<String> distance, float worth) {
        Comparator<String> order = Comparator.comparingInt(distance);
        return found.keySet().stream()
                .sorted(order.thenComparing(Comparator.<String>comparingInt(found::get).reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(GUESSES)
                .map(candidate -> new Typo(candidate, worth / distance.applyAsInt(candidate)))
                .toList();
    }
}
