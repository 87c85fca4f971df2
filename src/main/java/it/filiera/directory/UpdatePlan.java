package it.filiera.directory;

import java.util.List;
import org.jooq.TableRecord;

/** What bringing in a public directory would write, what it leaves alone because somebody changed it, and which rows it refuses. */
public record UpdatePlan(
        List<TableRecord<?>> inserts,
        List<TableRecord<?>> updates,
        List<TableRecord<?>> deletes,
        List<Kept> kept,
        List<RefusedRow> refused) {

    /** A value that stays as somebody here set it; {@code theirs} is what the directory says. {@code -} stands for nothing. */
    public record Kept(String key, String field, String mine, String theirs) {}

    public boolean isEmpty() {
        return inserts.isEmpty() && updates.isEmpty() && deletes.isEmpty();
    }
}
