package it.filiera.history;

import static it.filiera.database.schema.Tables.ATTACHMENT;
import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_OFFICER;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.INTERACTION_PERSON;

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


    /** Where an interaction names one officer or initiative. */
    private static final Set<String> NAMING = Set.of(INTERACTION.OFFICER_ID.getName(), INTERACTION.INITIATIVE_ID.getName());

    /** Where it names several, and its files. */
    private static final Set<String> PARTIES = Set.of(
            INTERACTION_PARTY.getName(), INTERACTION_PERSON.getName(), INTERACTION_OFFICER.getName(), ATTACHMENT.getName());

    private final LedgerReader ledger;

    public InteractionVersions(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /** The newest correction first, at most a hundred. Each writes the interaction itself, whatever else it writes. */
    public List<InteractionVersion> of(UUID interaction) {
        return ledger.historyOf(interaction, MOST).stream()
                .flatMap(changeSet -> version(changeSet, interaction).stream())
                .toList();
    }

    /** Empty for the change set in which it was logged. */
    private Optional<InteractionVersion> version(Committed changeSet, UUID interaction) {
        List<Difference> own = ledger.differences(changeSet, Set.of(interaction), interaction).stream()
                .filter(one -> one.row().equals(interaction))
                .toList();
        if (own.stream().anyMatch(one -> one.kind() != Difference.Kind.CHANGED)) {
            return Optional.empty();
        }
        List<InteractionVersion.Change> changes = own.stream()
                .filter(one -> !UNSEEN.contains(column(one)) && !NAMING.contains(column(one)))
                .map(one -> new InteractionVersion.Change(column(one), one.before()))
                .toList();
        @Nullable String body = own.stream()
                .filter(one -> INTERACTION.BODY.getName().equals(one.column()))
                .findFirst()
                .map(one -> one.before() == null ? "" : one.before().toString())
                .orElse(null);
        boolean parties = own.stream().anyMatch(one -> NAMING.contains(column(one)))
                || ledger.tablesWithOtherRows(changeSet).stream().anyMatch(PARTIES::contains);
        return Optional.of(new InteractionVersion(changeSet.at(), changeSet.by(), changes, body, parties));
    }

    private static String column(Difference one) {
        return String.valueOf(one.column());
    }
}
