package it.filiera.matching;

import it.filiera.message.Message;
import java.util.List;
import java.util.Set;

/**
 * A firm that another one is or may be.
 *
 * @param score 0 to 1, for the order; the verdict is not the score alone
 * @param shared what identifies both: the key, the numbers, and the web domain where it makes them one
 * @param reasons in words, what speaks for it first, then what speaks against it
 */
public record Likeness<K>(K id, Verdict verdict, double score, Set<String> shared, List<Message> reasons) {

    public Likeness {
        shared = Set.copyOf(shared);
        reasons = List.copyOf(reasons);
    }
}
