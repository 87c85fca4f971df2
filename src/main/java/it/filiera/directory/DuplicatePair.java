package it.filiera.directory;

import it.filiera.matching.Firm;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import java.util.List;
import java.util.UUID;

/** Two organisations that are or may be one, with the reasons in words. */
public record DuplicatePair(Firm<UUID> one, Firm<UUID> other, Verdict verdict, double score, List<Message> reasons) {

    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }

    /** As what it is remembered that they are not the same. */
    public DistinctPairs.Pair ids() {
        return new DistinctPairs.Pair(one.id(), other.id());
    }
}
