package it.filiera.list;

import static it.filiera.database.schema.Tables.SAVED_LIST;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.SavedListRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes saved searches; each action is one change set that can be undone. */
public final class SavedSearches {

    private static final String SEARCH = "search";

    private final Database database;
    private final Ledger ledger;

    public SavedSearches(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** All of them, those that come with the program first, then in the order in which they were saved. */
    public List<SavedSearch> all() {
        return database.read()
                .selectFrom(SAVED_LIST)
                .where(SAVED_LIST.KIND.eq(SEARCH))
                .orderBy(SAVED_LIST.DESCRIPTION_EN.isNull(), SAVED_LIST.ID)
                .fetch(row -> new SavedSearch(
                        row.getId(),
                        row.getLabelEn(),
                        row.getLabelIt(),
                        row.getDescriptionEn(),
                        row.getDescriptionIt(),
                        row.getQuery() == null ? "" : row.getQuery()));
    }

    /** Saves a query under a name, which is the same in both languages. Refuses a blank name, a long one, and one that is taken. */
    public Optional<Committed> save(String name, String query, String by) {
        String wanted = checked(name, null);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return ledger.write(new Intent(by, "save-search", wanted), changes -> changes.insert(new SavedListRecord()
                .setId(id)
                .setCode("search-" + id)
                .setKind(SEARCH)
                .setLabelEn(wanted)
                .setLabelIt(wanted)
                .setQuery(query)));
    }

    /** Gives a saved search another name, in both languages. */
    public Optional<Committed> rename(UUID id, String name, String by) {
        String wanted = checked(name, id);
        SavedListRecord row = row(id);
        return ledger.write(
                new Intent(by, "rename-search", wanted), changes -> changes.update(row.setLabelEn(wanted).setLabelIt(wanted)));
    }

    public Optional<Committed> delete(UUID id, String by) {
        SavedListRecord row = row(id);
        return ledger.write(new Intent(by, "delete-search", row.getLabelEn()), changes -> changes.delete(row));
    }

    private String checked(String name, @Nullable UUID own) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new Refused("saved.no-name");
        }
        if (wanted.length() > SAVED_LIST.LABEL_EN.getDataType().length()) {
            throw new Refused("saved.long-name", SAVED_LIST.LABEL_EN.getDataType().length());
        }
        boolean taken = all().stream()
                .filter(search -> !search.id().equals(own))
                .anyMatch(search -> wanted.equalsIgnoreCase(search.nameEn()) || wanted.equalsIgnoreCase(search.nameIt()));
        if (taken) {
            throw new Refused("saved.name-taken", wanted);
        }
        return wanted;
    }

    private SavedListRecord row(UUID id) {
        return database.read()
                .selectFrom(SAVED_LIST)
                .where(SAVED_LIST.ID.eq(id))
                .fetchOptional()
                .orElseThrow(() -> new Refused("saved.gone"));
    }
}
