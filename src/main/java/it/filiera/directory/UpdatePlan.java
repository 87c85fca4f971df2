package it.filiera.directory;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.PARTICIPATION;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** Only what it would add of initiatives, and of participants among organisations that stand. */
    UpdatePlan ofInitiatives(Set<UUID> organisations) {
        List<TableRecord<?>> added = inserts.stream()
                .<TableRecord<?>>map(row -> row)
                .filter(row -> row.getTable().equals(INITIATIVE)
                        || (row.getTable().equals(PARTICIPATION) && organisations.contains(row.get(PARTICIPATION.ORGANISATION_ID))))
                .toList();
        return new UpdatePlan(added, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return inserts.isEmpty() && updates.isEmpty() && deletes.isEmpty();
    }
}
