package it.filiera.directory;

import it.filiera.ledger.Follower;
import it.filiera.ledger.LedgerReader;
import it.filiera.query.Query;
import it.filiera.search.IndexDamagedException;
import it.filiera.search.IndexDocument;
import it.filiera.search.Position;
import it.filiera.search.SearchIndex;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The search index of one kind of records. Follows the ledger; whatever is lost or damaged is built again from the database. */
public final class KindIndex implements Follower {

    private static final int CHUNK = 2000;

    /** Beyond so many changed rows, building anew is faster than looking for whom they belong to. */
    private static final int MOST_ROWS = 20_000;

    /** No change set has this number, so that even an empty profile does not take over what another one left. */
    private static final long OF_ANOTHER_PROFILE = -1;

    private final SearchIndex index;
    private final IndexedKind kind;

    public KindIndex(SearchIndex index, IndexedKind kind) {
        this.index = index;
        this.kind = kind;
    }

    /** Answers a query; an index that turns out to be damaged is built again first. */
    public SearchResult search(Query query, SearchRequest request, LocalDate today, LedgerReader ledger) {
        return answer(() -> index.search(query, request, today), ledger);
    }

    /** The ids of all that match, by name; an index that turns out to be damaged is built again first. */
    public List<UUID> ids(Query query, LocalDate today, LedgerReader ledger) {
        return answer(() -> index.ids(query, today), ledger);
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
        List<UUID> changed = List.copyOf(kind.changedAfter(from, ledger));
        if (changed.size() > MOST_ROWS) {
            rebuild(ledger, upTo);
            return;
        }
        List<IndexDocument> standing = IntStream.iterate(0, first -> first < changed.size(), first -> first + CHUNK)
                .mapToObj(first -> changed.subList(first, Math.min(first + CHUNK, changed.size())))
                .flatMap(ids -> kind.documents(ids).stream())
                .toList();
        Set<UUID> gone = new HashSet<>(changed);
        standing.forEach(document -> gone.remove(document.id()));
        index.write(standing, gone, position(ledger, upTo));
    }

    /**
     * Brings it up to date while others write: what that leaves is little, for when the ledger lets nobody write. For an index that takes
     * minutes to build.
     */
    public void prepare(LedgerReader ledger) {
        long last = ledger.last();
        if (position(ledger) != last) {
            follow(ledger, last);
        }
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
        return Stream.iterate(kind.idsAfter(null, CHUNK), ids -> !ids.isEmpty(), ids -> kind.idsAfter(ids.getLast(), CHUNK))
                .flatMap(ids -> kind.documents(ids).stream())
                .iterator();
    }

    private boolean sharedChanged(LedgerReader ledger, long from) {
        return kind.shared().stream().anyMatch(table -> !ledger.rowsUpdatedAfter(from, table).isEmpty());
    }
}
