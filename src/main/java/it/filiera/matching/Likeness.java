package it.filiera.matching;

import it.filiera.message.Message;
import java.util.List;

/**
 * A firm that another one is or may be.
 *
 * @param score 0 to 1, for the order; the verdict is not the score alone
 * @param reasons in words, what speaks for it first, then what speaks against it
 */
public record Likeness<K>(K id, Verdict verdict, double score, List<Message> reasons) {

    public Likeness {
        reasons = List.copyOf(reasons);
    }
}
