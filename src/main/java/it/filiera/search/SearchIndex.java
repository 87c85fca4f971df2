package it.filiera.search;

import it.filiera.query.FilterName;
import it.filiera.query.Query;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index of one kind of record. It holds nothing that cannot be built again: an index that is missing, damaged, from
 * another version or for another vocabulary opens as empty, at {@link Position#NOTHING}, and waits to be rebuilt.
 *
 * <p>Opening only reads, so that it is fast and takes no lock; the first writing takes it. Every method may be called from any thread;
 * searching never waits for writing.
 */
public final class SearchIndex implements AutoCloseable {

    private final IndexFolder folder;
    private final Vocabulary vocabulary;
    private final List<String> facets;
    private @Nullable DirectoryReader reader;
    private volatile Snapshot snapshot;
    private volatile Position position = Position.NOTHING;
    private volatile boolean closed;
    private volatile Meanings meanings = Meanings.NONE;

    private SearchIndex(Directory directory, Vocabulary vocabulary, Collection<FilterName> filters) {
        this.vocabulary = vocabulary;
        facets = filters.stream()
                .filter(filter -> filter.kind() == FilterName.Kind.WORDS)
                .map(FilterName::name)
                .toList();
        folder = new IndexFolder(directory, Fingerprint.of(vocabulary, filters));
        snapshot = Snapshot.nothing();
        readLastCommit();
    }

    /**
     * Opens the index in a folder, which is made when it is missing.
     *
     * @throws UncheckedIOException when the folder itself cannot be used
     */
    public static SearchIndex open(Path folder, Vocabulary vocabulary, Collection<FilterName> filters) {
        try {
            Files.createDirectories(folder);
            return new SearchIndex(FSDirectory.open(folder), vocabulary, filters);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the search index cannot be used: " + folder, e);
        }
    }

    /** An index that leaves nothing on the disk and is gone when closed. */
    public static SearchIndex inMemory(Vocabulary vocabulary, Collection<FilterName> filters) {
        return new SearchIndex(new ByteBuffersDirectory(), vocabulary, filters);
    }

    /** From now on values of filters mean what is said here. */
    public SearchIndex meaning(Meanings said) {
        meanings = said;
        return this;
    }

    /** How far it has followed the ledger; {@link Position#NOTHING} when it has to be rebuilt. */
    public Position position() {
        return position;
    }

    /**
     * Brings the index up to date, for every search that begins later. When this fails, or the program is killed, the index falls back to a
     * position where it stood for good, a hundred writings ago at most, and is to be brought up to date from there.
     *
     * @param changed documents that are new or replace those with the same id
     */
    public synchronized void write(Iterable<IndexDocument> changed, Collection<UUID> removed, Position upTo) {
        writing(reader == null, writer -> {
            for (UUID id : removed) {
                writer.deleteDocuments(term(id));
            }
            DocumentWriter.Session session = new DocumentWriter.Session(vocabulary);
            for (IndexDocument document : changed) {
                writer.updateDocument(term(document.id()), session.document(document));
            }
        }, upTo);
    }

    /**
     * Replaces everything. Until it is done, and if it fails, the index stays what it was.
     *
     * @param all read once; faster when in the order of the keys, in which the index keeps them
     */
    public synchronized void rebuild(Iterable<IndexDocument> all, Position upTo) {
        writing(true, writer -> {
            writer.deleteAll();
            DocumentWriter.Session session = new DocumentWriter.Session(vocabulary);
            for (IndexDocument document : all) {
                writer.addDocument(session.document(document));
            }
        }, upTo);
    }

    /**
     * Answers a query.
     *
     * @param today from when times ago are counted, in the query and in the request
     * @throws IndexDamagedException when the index can no longer be read
     */
    public SearchResult search(Query query, SearchRequest request, LocalDate today) {
        AnswerCache.Question question = new AnswerCache.Question(query.on(today), request, today);
        return reading(now -> {
            SearchResult known = now.answers().find(question);
            if (known != null) {
                return known;
            }
            SearchResult answer = new Search(now, vocabulary, facets, meanings.on(today), question.query()).answer(byDefault(query, request), today);
            now.answers().keep(question, answer);
            return answer;
        });
    }

    /**
     * The ids of all documents that match, in {@link Order#NAME}: for what goes through all of them. Nothing is scored, explained or
     * counted, and a million ids take 16 MB.
     *
     * @param today from when times ago are counted
     * @throws IndexDamagedException when the index can no longer be read
     */
    public List<UUID> ids(Query query, LocalDate today) {
        return reading(now -> new Search(now, vocabulary, facets, meanings.on(today), query.on(today)).ids());
    }

    private interface Reading<T> {
        T from(Snapshot snapshot) throws IOException;
    }

    private <T> T reading(Reading<T> answer) {
        Snapshot now = hold();
        try {
            return answer.from(now);
        } catch (IOException | UncheckedIOException e) {
            giveUp(now);
            throw new IndexDamagedException(e);
        } finally {
            release(now);
        }
    }

    private static SearchRequest byDefault(Query query, SearchRequest request) {
        boolean nothingToScore = query.clauses().isEmpty() && request.order() instanceof Order.Relevance;
        return nothingToScore ? new SearchRequest(request.limit(), Order.NAME, request.facets(), request.counted()) : request;
    }

    private Snapshot hold() {
        while (!closed) {
            Snapshot now = snapshot;
            if (now.hold()) {
                return now;
            }
        }
        throw new IllegalStateException("the search index is closed");
    }

    private static void release(Snapshot snapshot) {
        try {
            snapshot.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    private void writing(boolean anew, Writing changes, Position upTo) {
        try {
            if (reader == null) {
                folder.rollback();
            }
            IndexWriter writer = folder.writer(reader);
            if (anew) {
                folder.commit();
            }
            changes.to(writer);
            folder.reached(writer, upTo, anew);
            refresh(writer, upTo);
        } catch (IOException e) {
            rollback(e);
            throw new UncheckedIOException("The search index cannot be written", e);
        } catch (RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    private void rollback(Exception cause) {
        try {
            folder.rollback();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        if (!readLastCommit()) {
            giveUp(snapshot);
        }
    }

    /** What the writer holds is seen at once, long before it is on the disk for good. */
    private void refresh(IndexWriter writer, Position upTo) throws IOException {
        DirectoryReader old = reader;
        DirectoryReader changed = old == null ? DirectoryReader.open(writer) : DirectoryReader.openIfChanged(old, writer);
        if (changed != null) {
            show(changed);
        }
        position = upTo;
    }

    /** False when there is nothing to read: then all is to be built again. */
    private boolean readLastCommit() {
        DirectoryReader opened = folder.read();
        if (opened == null) {
            return false;
        }
        try {
            show(opened);
            position = IndexFolder.position(opened);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(DirectoryReader opened) throws IOException {
        Snapshot old = snapshot;
        snapshot = Snapshot.of(opened, old);
        reader = opened;
        old.release();
    }

    private synchronized void giveUp(Snapshot damaged) {
        if (snapshot == damaged) {
            snapshot = Snapshot.nothing();
            position = Position.NOTHING;
            reader = null;
            release(damaged);
        }
    }

    private static Term term(UUID id) {
        return new Term(Fields.ID, DocumentWriter.id(id));
    }

    /** Closes it; searches that still run are not disturbed. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            snapshot.release();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
