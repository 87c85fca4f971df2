package it.filiera.directory;

import it.filiera.matching.Likeness;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An organisation that another one is or may be, with the reasons in words. */
public record Alike(UUID id, String key, String name, Verdict verdict, double score, List<Message> reasons) {

    /** Reasons that alone make two worth a look whatever their score. */
    private static final Set<String> GRAVE = Set.of(
            "matching.same-key",
            "matching.same-partita-iva",
            "matching.same-codice-fiscale",
            "matching.crossed-identifiers",
            "matching.same-domain",
            "matching.same-name");

    public Alike {
        reasons = List.copyOf(reasons);
    }

    static Alike of(Likeness<UUID> likeness, String key, String name) {
        return new Alike(likeness.id(), key, name, likeness.verdict(), likeness.score(), likeness.reasons());
    }

    /** Whether they share identifier, domain or name: nobody enters such a one by oversight. */
    public boolean isGrave() {
        return reasons.stream().map(Message::key).anyMatch(GRAVE::contains);
    }
}
