package it.filiera.intake;

import it.filiera.message.Message;
import java.util.List;

/**
 * What a rule found in a cell.
 *
 * @param words a few: what is wrong, or what the repaired value was
 * @param offers the likeliest first
 */
public record Finding(Rule rule, Severity severity, Message words, List<Offer> offers) {

    public Finding {
        offers = List.copyOf(offers);
    }
}
