package it.filiera.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an index: what may be read of them, and the one writer, which is opened when something is written. */
final class IndexFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String FINGERPRINT = "fingerprint";
    private static final String ORIGIN = "origin";
    private static final String NUMBER = "number";

    /** Files up to this size in all are read once at opening to see whether they are whole; larger ones would make the start wait. */
    private static final long CHECKED_BYTES = 16L << 20;

    private static final double BUFFER_MEGABYTES = 96;

    /** After so many writings all is brought to the disk for good. What a crash takes away until then is read from the ledger again. */
    private static final int MOST_UNCOMMITTED = 100;

    private final Directory directory;
    private final String fingerprint;
    private @Nullable IndexWriter writer;
    private int uncommitted;

    IndexFolder(Directory directory, String fingerprint) {
        this.directory = directory;
        this.fingerprint = fingerprint;
    }

    /** A reader of the last commit; null when there is none that this program wrote with this vocabulary and these filters. */
    @Nullable DirectoryReader read() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return null;
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            if (!fingerprint.equals(reader.getIndexCommit().getUserData().get(FINGERPRINT))) {
                reader.close();
                return null;
            }
            check(reader);
            return reader;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            LOG.warn("The search index cannot be read and will be rebuilt: {}", e.toString());
            return null;
        }
    }

    private void check(DirectoryReader reader) throws IOException {
        long size = 0;
        for (String file : reader.getIndexCommit().getFileNames()) {
            size += directory.fileLength(file);
        }
        if (size <= CHECKED_BYTES) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    static Position position(DirectoryReader reader) throws IOException {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        return new Position(data.getOrDefault(ORIGIN, ""), Long.parseLong(data.getOrDefault(NUMBER, "0")));
    }

    /** The writer, which goes on from what {@code reader} sees; anew when there is nothing that could be continued. */
    IndexWriter writer(@Nullable DirectoryReader reader) throws IOException {
        if (writer == null || !writer.isOpen()) {
            if (reader == null) {
                wipe();
            }
            writer = new IndexWriter(directory, config(reader));
        }
        return writer;
    }

    /** Within a segment documents stand in the order of their keys: equal scores need no further comparison. */
    private static IndexWriterConfig config(@Nullable DirectoryReader reader) throws IOException {
        return new IndexWriterConfig()
                .setSimilarity(new Rank.ByFrequency())
                .setIndexSort(new Sort(new SortField(Fields.KEY, SortField.Type.STRING)))
                .setOpenMode(reader == null ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND)
                .setIndexCommit(reader == null ? null : reader.getIndexCommit())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    /** Removes the index's files, and only those, so that a damaged one cannot stand in the way of the next. */
    private void wipe() throws IOException {
        for (String file : directory.listAll()) {
            boolean commit = file.startsWith(IndexFileNames.SEGMENTS) || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
            if (commit || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                directory.deleteFile(file);
            }
        }
    }

    /** Notes how far the index has come; one that was made anew, or written to often enough, is brought to the disk for good. */
    void reached(IndexWriter open, Position upTo, boolean anew) throws IOException {
        open.setLiveCommitData(Map.of(FINGERPRINT, fingerprint, ORIGIN, upTo.origin(), NUMBER, Long.toString(upTo.number()))
                .entrySet());
        uncommitted++;
        if (anew || uncommitted >= MOST_UNCOMMITTED) {
            commit();
        }
    }

    /** Brings to the disk for good what was written. */
    void commit() throws IOException {
        if (writer != null && writer.isOpen() && uncommitted > 0) {
            writer.commit();
        }
        uncommitted = 0;
    }

    /** Gives up what was not committed. */
    void rollback() throws IOException {
        uncommitted = 0;
        if (writer != null) {
            writer.rollback();
            writer = null;
        }
    }

    /** What cannot be brought to the disk any more is read from the ledger at the next opening. */
    @Override
    public void close() {
        try (directory) {
            try {
                commit();
            } finally {
                rollback();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.warn("The search index stays where it was last on the disk: {}", e.toString());
        }
    }
}
