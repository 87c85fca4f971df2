package it.filiera.history;

import static it.filiera.database.schema.Tables.INTERACTION;

import it.filiera.ledger.Committed;
import it.filiera.ledger.Difference;
import it.filiera.ledger.LedgerReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What interactions were before they were corrected, as the ledger keeps it. */
public final class InteractionVersions {

    private static final int MOST = 100;
    private static final Set<String> UNSEEN = Set.of(INTERACTION.VERSION.getName(), INTERACTION.BODY.getName());

    private final LedgerReader ledger;

    public InteractionVersions(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /** The newest correction first, at most a hundred. */
    public List<InteractionVersion> of(UUID interaction) {
        return ledger.historyOf(Set.of(interaction), interaction, MOST).stream()
                .flatMap(changeSet -> version(changeSet, interaction).stream())
                .toList();
    }

    /** Empty for the change set in which it was logged. */
    private Optional<InteractionVersion> version(Committed changeSet, UUID interaction) {
        List<Difference> differences = ledger.differences(changeSet, Set.of(interaction), interaction);
        List<Difference> own = differences.stream().filter(one -> one.row().equals(interaction)).toList();
        if (own.stream().anyMatch(one -> one.kind() != Difference.Kind.CHANGED)) {
            return Optional.empty();
        }
        List<InteractionVersion.Change> changes = own.stream()
                .filter(one -> one.column() != null && !UNSEEN.contains(one.column()))
                .map(one -> new InteractionVersion.Change(String.valueOf(one.column()), one.before()))
                .toList();
        @Nullable String body = own.stream()
                .filter(one -> INTERACTION.BODY.getName().equals(one.column()))
                .findFirst()
                .map(one -> one.before() == null ? "" : one.before().toString())
                .orElse(null);
        boolean parties = own.size() < differences.size() || (changes.isEmpty() && body == null);
        return Optional.of(new InteractionVersion(changeSet.at(), changeSet.by(), changes, body, parties));
    }
}
