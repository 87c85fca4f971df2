package it.filiera.directory;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.TAG;

import it.filiera.database.Database;
import it.filiera.ledger.Follower;
import it.filiera.ledger.LedgerReader;
import it.filiera.query.Query;
import it.filiera.search.IndexDamagedException;
import it.filiera.search.IndexDocument;
import it.filiera.search.Position;
import it.filiera.search.SearchIndex;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import it.filiera.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;

/** The search index of organisations. Follows the ledger; whatever is lost or damaged is built again from the database. */
public final class OrganisationIndex implements Follower {

    /** Rows that many organisations share: after a change of one, all are indexed again. */
    private static final List<Table<?>> SHARED = List.of(TAG, DIRECTORY_LIST, CAPABILITY);

    private static final int CHUNK = 2000;

    /** Beyond so many changed rows, building anew is faster than looking for whom they belong to. */
    private static final int MOST_ROWS = 20_000;

    /** No change set has this number, so that even an empty profile does not take over what another one left. */
    private static final long OF_ANOTHER_PROFILE = -1;

    private final SearchIndex index;
    private final Database database;
    private final OrganisationRepository organisations;
    private final OrganisationDocuments documents;
    private final List<OrganisationKnowledge> knowledge;

    public OrganisationIndex(
            SearchIndex index, Database database, OrganisationRepository organisations, Vocabulary vocabulary,
            List<OrganisationKnowledge> knowledge) {
        this.index = index;
        this.database = database;
        this.organisations = organisations;
        this.documents = new OrganisationDocuments(vocabulary, knowledge);
        this.knowledge = knowledge;
    }

    /** Answers a query; an index that turns out to be damaged is built again first. */
    public SearchResult search(Query query, SearchRequest request, LedgerReader ledger) {
        return answer(() -> index.search(query, request), ledger);
    }

    /** The ids of all that match, by name; an index that turns out to be damaged is built again first. */
    public List<UUID> ids(Query query, LedgerReader ledger) {
        return answer(() -> index.ids(query), ledger);
    }

    private <T> T answer(Supplier<T> question, LedgerReader ledger) {
        try {
            return question.get();
        } catch (IndexDamagedException e) {
            rebuild(ledger, ledger.last());
            return question.get();
        }
    }

    @Override
    public long position(LedgerReader ledger) {
        if (follows(ledger)) {
            return index.position().number();
        }
        return index.position().equals(Position.NOTHING) ? 0 : OF_ANOTHER_PROFILE;
    }

    @Override
    public void follow(LedgerReader ledger, long upTo) {
        long from = position(ledger);
        if (from <= 0 || from > upTo || ledger.rowCountAfter(from) > MOST_ROWS || sharedChanged(ledger, from)) {
            rebuild(ledger, upTo);
            return;
        }
        Set<UUID> changed = changed(ledger, from);
        List<Organisation> standing = organisations.find(List.copyOf(changed));
        standing.forEach(organisation -> changed.remove(organisation.id()));
        index.write(documents.of(standing), changed, position(ledger, upTo));
    }

    /** Builds the whole index from the database. */
    public void rebuild(LedgerReader ledger, long upTo) {
        Iterable<IndexDocument> all = this::everything;
        index.rebuild(all, position(ledger, upTo));
    }

    private boolean follows(LedgerReader ledger) {
        return index.position().equals(position(ledger, index.position().number()));
    }

    /** Names the change set itself: a profile put back from a copy may have reached the same number by another way. */
    private static Position position(LedgerReader ledger, long upTo) {
        String last = ledger.find(upTo).map(changeSet -> changeSet.id().toString()).orElse("-");
        return new Position(ledger.origin() + "/" + last, upTo);
    }

    private Iterator<IndexDocument> everything() {
        return Stream.iterate(organisations.idsAfter(null, CHUNK), ids -> !ids.isEmpty(), ids -> organisations.idsAfter(ids.getLast(), CHUNK))
                .flatMap(ids -> documents.of(organisations.find(ids)).stream())
                .iterator();
    }

    private static boolean sharedChanged(LedgerReader ledger, long from) {
        return SHARED.stream().anyMatch(table -> !ledger.rowsUpdatedAfter(from, table).isEmpty());
    }

    /** The organisations of which a row of their own was written, removed or given to another, or of which others know something new. */
    private Set<UUID> changed(LedgerReader ledger, long from) {
        Set<UUID> changed = new HashSet<>(ledger.rowsChangedAfter(from, ORGANISATION));
        for (Table<?> table : Columns.OWNED) {
            changed.addAll(owners(table, ledger.rowsChangedAfter(from, table)));
            changed.addAll(formerOwners(ledger.imagesAfter(from, table)));
        }
        knowledge.forEach(known -> changed.addAll(known.changedAfter(from, ledger)));
        return changed;
    }

    private Set<UUID> owners(Table<?> table, Collection<UUID> rows) {
        Field<UUID> owner = Columns.organisation(table);
        return rows.isEmpty()
                ? Set.of()
                : database.read().selectDistinct(owner).from(table).where(Columns.id(table).in(rows)).fetchSet(owner);
    }

    private static Set<UUID> formerOwners(List<Map<String, Object>> images) {
        return images.stream()
                .filter(image -> image.containsKey("organisation_id"))
                .map(image -> (UUID) image.get("organisation_id"))
                .collect(Collectors.toSet());
    }
}
