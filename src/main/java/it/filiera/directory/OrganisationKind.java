package it.filiera.directory;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.TAG;

import it.filiera.database.Database;
import it.filiera.ledger.LedgerReader;
import it.filiera.search.IndexDocument;
import it.filiera.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Organisations as their index asks for them, with what other features know of them. */
final class OrganisationKind implements IndexedKind {

    private final OrganisationRepository organisations;
    private final OrganisationDocuments documents;
    private final OwnerRows rows;
    private final List<OrganisationKnowledge> knowledge;

    OrganisationKind(
            Database database, OrganisationRepository organisations, Vocabulary vocabulary, List<OrganisationKnowledge> knowledge) {
        this.knowledge = knowledge;
        this.organisations = organisations;
        this.documents = new OrganisationDocuments(vocabulary, knowledge);
        this.rows = new OwnerRows(database, "organisation_id", Columns.OWNED);
    }

    @Override
    public List<Table<?>> shared() {
        return List.of(TAG, DIRECTORY_LIST, CAPABILITY);
    }

    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        Set<UUID> changed = new HashSet<>(ledger.rowsChangedAfter(changeSet, ORGANISATION));
        changed.addAll(rows.changedAfter(changeSet, ledger));
        knowledge.forEach(known -> changed.addAll(known.changedAfter(changeSet, ledger)));
        return changed;
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return organisations.idsAfter(last, limit);
    }

    @Override
    public List<IndexDocument> documents(List<UUID> ids) {
        return documents.of(organisations.findStanding(ids));
    }
}
