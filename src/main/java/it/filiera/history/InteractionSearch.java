package it.filiera.history;

import it.filiera.database.Database;
import it.filiera.directory.Home;
import it.filiera.directory.KindIndex;
import it.filiera.ledger.Ledger;
import it.filiera.query.Query;
import it.filiera.search.Order;
import it.filiera.search.SearchIndex;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds interactions by words and filters. Its index is opened by the first who asks, and built then if it has to be: with millions of
 * interactions that takes minutes, during which others can write. Who must not wait looks first whether it {@link #isOpen}.
 */
public final class InteractionSearch implements AutoCloseable {

    /** The newest first. */
    public static final Order NEWEST = new Order.Number(InteractionFilters.DAY.name(), true);

    private final Path folder;
    private final Database database;
    private final Supplier<Vocabulary> vocabulary;
    private final Ledger ledger;
    private final Clock clock;
    private volatile @Nullable Opened opened;
    private volatile boolean closed;

    private record Opened(SearchIndex files, KindIndex index) {}

    public InteractionSearch(Path folder, Database database, Supplier<Vocabulary> vocabulary, Ledger ledger, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.vocabulary = vocabulary;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether it answers without delay. */
    public boolean isOpen() {
        return opened != null;
    }

    /** Opens the index and brings it up to date; it follows the ledger from then on. */
    public void open() {
        opened();
    }

    private synchronized Opened opened() {
        Opened known = opened;
        if (known != null) {
            return known;
        }
        SearchIndex files = SearchIndex.open(folder, vocabulary.get(), InteractionFilters.ALL);
        try {
            KindIndex index = new KindIndex(files, new IndexedInteractions(database, () -> closed));
            index.prepare(ledger.reader());
            ledger.follow(index);
            Opened fresh = new Opened(files, index);
            opened = fresh;
            return fresh;
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** The first hits, and how many there are. Times ago are counted from today. */
    public SearchResult search(Query query, Order order, int limit) {
        return opened().index().search(query, new SearchRequest(limit, order, false), today(), ledger.reader());
    }

    private LocalDate today() {
        return Home.today(clock);
    }

    /** Ends an opening that still goes on. */
    @Override
    public void close() {
        closed = true;
        closeFiles();
    }

    private synchronized void closeFiles() {
        Opened known = opened;
        if (known != null) {
            known.files().close();
        }
    }
}
