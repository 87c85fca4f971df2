package it.filiera.directory;

import java.util.List;
import org.jooq.TableRecord;

/** What bringing in a public directory would write, what it leaves alone because somebody changed it, and which rows it refuses. */
public record UpdatePlan(
        List<TableRecord<?>> inserts,
        List<TableRecord<?>> updates,
        List<TableRecord<?>> deletes,
        List<TableRecord<?>> touched,
        List<Difference> changed,
        List<Difference> kept,
        List<RefusedRow> refused) {

    /**
     * A value of an organisation that the directory gives otherwise than it stands: among {@code changed} it will become what the
     * directory says, among {@code kept} it stays as somebody here set it. {@code -} stands for nothing. What comes with a new
     * organisation is not listed one by one.
     */
    public record Difference(String key, String field, String here, String directory) {}

    public boolean isEmpty() {
        return inserts.isEmpty() && updates.isEmpty() && deletes.isEmpty();
    }
}
