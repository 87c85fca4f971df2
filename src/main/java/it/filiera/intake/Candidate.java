package it.filiera.intake;

import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row may be: an organisation of the directory, or an earlier row of the same file.
 *
 * @param organisation null for an earlier row
 * @param row position of the earlier row; -1 for an organisation
 * @param key of the organisation; empty for an earlier row
 * @param reasons in words
 */
public record Candidate(
        @Nullable UUID organisation, int row, String key, String name, Verdict verdict, double score, List<Message> reasons) {

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** The same, but somebody has to decide, for these reasons too. */
    Candidate unsure(Message... more) {
        List<Message> all = Stream.concat(reasons.stream(), Stream.of(more)).toList();
        return new Candidate(organisation, row, key, name, Verdict.MAYBE, score, all);
    }
}
