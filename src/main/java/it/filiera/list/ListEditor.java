package it.filiera.list;

import static it.filiera.database.schema.Tables.SAVED_LIST;
import static it.filiera.database.schema.Tables.SAVED_LIST_ENTRY;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.SavedListEntryRecord;
import it.filiera.database.schema.tables.records.SavedListRecord;
import it.filiera.directory.Survivors;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists; each action is one change set that can be undone. A list or an entry that somebody else changed since it was read is
 * refused as {@link it.filiera.ledger.StaleChange}. Names are unique among all lists, whatever the case.
 */
public final class ListEditor {

    /** So many organisations are chosen by hand at most; what finds more is saved as a search. */
    public static final int MOST = 5_000;

    private final Database database;
    private final Ledger ledger;
    private final ListCodes codes;

    public ListEditor(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
        this.codes = new ListCodes(database);
    }

    /** A list that was just made. */
    public record Made(UUID id, String code, Committed changeSet) {}

    /** How many organisations came onto a list, and how many stood there already; no change set when all did. */
    public record Added(int added, int already, Optional<Committed> changeSet) {}

    /** Makes a shortlist of these organisations in their order; {@code owner} is null for one that is everybody's. */
    public Made create(String name, @Nullable UUID owner, Collection<UUID> organisations, String by) {
        refuseTooMany(organisations.size());
        SavedListRecord row = fresh(name).setKind(Lists.SHORTLIST).setOfficerId(owner);
        return made(row, by, changes -> insert(row.getId(), new LinkedHashSet<>(new Survivors(database).standing(organisations)), 0, changes));
    }

    /** Saves a query under a name. */
    public Made saveSearch(String name, @Nullable UUID owner, String query, String by) {
        if (query.length() > SAVED_LIST.QUERY.getDataType().length()) {
            throw new Refused("lists.long-query", SAVED_LIST.QUERY.getDataType().length());
        }
        return made(fresh(name).setKind(Lists.SEARCH).setOfficerId(owner).setQuery(query), by, _ -> {});
    }

    private SavedListRecord fresh(String name) {
        String wanted = checkedName(name, null);
        return new SavedListRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setCode(codes.codeFor(wanted))
                .setLabelEn(wanted)
                .setLabelIt(wanted);
    }

    private Made made(SavedListRecord row, String by, Consumer<ChangeSet> more) {
        Committed changeSet = ledger.write(new Intent(by, "list-new", row.getLabelEn()), changes -> {
                    changes.insert(row);
                    more.accept(changes);
                })
                .orElseThrow();
        return new Made(row.getId(), row.getCode(), changeSet);
    }

    /** Gives a list another name, in both languages; its code stays. */
    public Optional<Committed> rename(SavedList list, String name, String by) {
        String wanted = checkedName(name, list.id());
        return change(list, by, row -> row.setLabelEn(wanted).setLabelIt(wanted));
    }

    /** Says what a list is, in both languages; a blank text says nothing. */
    public Optional<Committed> describe(SavedList list, String text, String by) {
        String wanted = orNothing(text, SAVED_LIST.DESCRIPTION_EN.getDataType().length());
        return change(list, by, row -> row.setDescriptionEn(wanted).setDescriptionIt(wanted));
    }

    /** Makes a list an officer's own, or everybody's when {@code owner} is null. */
    public Optional<Committed> give(SavedList list, @Nullable UUID owner, String by) {
        return change(list, by, row -> row.setOfficerId(owner));
    }

    private Optional<Committed> change(SavedList list, String by, Consumer<SavedListRecord> change) {
        SavedListRecord row = row(list.id());
        change.accept(row);
        String purpose = row.getLabelEn();
        return ledger.write(new Intent(by, "list-change", purpose), changes -> {
            if (row.modified()) {
                row.setVersion(list.version());
                changes.update(row);
            }
        });
    }

    /** Deletes a list and what stands on it. */
    public Optional<Committed> delete(SavedList list, String by) {
        SavedListRecord row = row(list.id());
        row.setVersion(list.version());
        return ledger.write(new Intent(by, "list-delete", row.getLabelEn()), changes -> {
            rows(list.id()).forEach(changes::delete);
            changes.delete(row);
        });
    }

    /** Puts organisations at the end of a shortlist, in their order; those that stand on it already stay where they are. */
    public Added add(UUID list, Collection<UUID> organisations, String by) {
        SavedListRecord row = shortlist(list);
        List<SavedListEntryRecord> standing = rows(list);
        Set<UUID> fresh = new LinkedHashSet<>(new Survivors(database).standing(organisations));
        int wanted = fresh.size();
        standing.forEach(entry -> fresh.remove(entry.getOrganisationId()));
        refuseTooMany(standing.size() + fresh.size());
        int last = standing.isEmpty() ? 0 : standing.getLast().getOrdinal();
        Optional<Committed> changeSet =
                ledger.write(new Intent(by, "list-add", row.getLabelEn()), changes -> insert(list, fresh, last, changes));
        return new Added(fresh.size(), wanted - fresh.size(), changeSet);
    }

    /** Takes organisations off a shortlist; empty when none of them is on it. */
    public Optional<Committed> remove(UUID list, Collection<UUID> organisations, String by) {
        SavedListRecord row = shortlist(list);
        Set<UUID> gone = new HashSet<>(organisations);
        return ledger.write(new Intent(by, "list-remove", row.getLabelEn()), changes -> rows(list).stream()
                .filter(entry -> gone.contains(entry.getOrganisationId()))
                .forEach(changes::delete));
    }

    /** Brings an entry to another place of its list, counted from 0; the ends are the furthest. */
    public Optional<Committed> move(UUID list, UUID entry, int place, String by) {
        SavedListRecord row = shortlist(list);
        List<SavedListEntryRecord> order = new ArrayList<>(rows(list));
        List<Integer> ordinals = order.stream().map(SavedListEntryRecord::getOrdinal).toList();
        SavedListEntryRecord moved = order.stream()
                .filter(each -> each.getId().equals(entry))
                .findFirst()
                .orElseThrow(() -> new Refused("lists.entry-gone", row.getLabelEn()));
        order.remove(moved);
        order.add(Math.clamp(place, 0, order.size()), moved);
        return ledger.write(new Intent(by, "list-change", row.getLabelEn()), changes -> {
            int last = 0;
            for (int i = 0; i < order.size(); i++) {
                // what an undo brought back may share its place with another
                last = Math.max(last + 1, ordinals.get(i));
                SavedListEntryRecord each = order.get(i);
                if (each.getOrdinal() != last) {
                    changes.update(each.setOrdinal(last));
                }
            }
        });
    }

    /** Says why an organisation is on a shortlist; a blank text says nothing. */
    public Optional<Committed> note(UUID list, ListEntry entry, String text, String by) {
        String wanted = orNothing(text, SAVED_LIST_ENTRY.NOTE.getDataType().length());
        SavedListRecord row = shortlist(list);
        SavedListEntryRecord standing = rows(list).stream()
                .filter(each -> each.getId().equals(entry.id()))
                .findFirst()
                .orElseThrow(() -> new Refused("lists.entry-gone", row.getLabelEn()));
        standing.setNote(wanted);
        return ledger.write(new Intent(by, "list-change", row.getLabelEn()), changes -> {
            if (standing.modified()) {
                standing.setVersion(entry.version());
                changes.update(standing);
            }
        });
    }

    private static void insert(UUID list, Collection<UUID> organisations, int after, ChangeSet changes) {
        int ordinal = after;
        for (UUID organisation : organisations) {
            changes.insert(new SavedListEntryRecord()
                    .setId(UuidCreator.getTimeOrderedEpoch())
                    .setSavedListId(list)
                    .setOrganisationId(organisation)
                    .setOrdinal(++ordinal));
        }
    }

    private static void refuseTooMany(int organisations) {
        if (organisations > MOST) {
            throw new Refused("lists.too-many", organisations, MOST);
        }
    }

    private static @Nullable String orNothing(String text, int most) {
        String wanted = text.strip();
        if (wanted.length() > most) {
            throw new Refused("lists.long-text", most);
        }
        return wanted.isEmpty() ? null : wanted;
    }

    private String checkedName(String name, @Nullable UUID own) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new Refused("lists.no-name");
        }
        if (wanted.length() > SAVED_LIST.LABEL_EN.getDataType().length()) {
            throw new Refused("lists.long-name", SAVED_LIST.LABEL_EN.getDataType().length());
        }
        boolean taken = database.read().selectFrom(SAVED_LIST).fetch(Lists::list).stream()
                .anyMatch(list -> !list.id().equals(own) && Lists.isCalled(list, wanted));
        if (taken) {
            throw new Refused("lists.name-taken", wanted);
        }
        return wanted;
    }

    private List<SavedListEntryRecord> rows(UUID list) {
        return database.read()
                .selectFrom(SAVED_LIST_ENTRY)
                .where(SAVED_LIST_ENTRY.SAVED_LIST_ID.eq(list))
                .orderBy(SAVED_LIST_ENTRY.ORDINAL, SAVED_LIST_ENTRY.ID)
                .fetch();
    }

    private SavedListRecord shortlist(UUID list) {
        SavedListRecord row = row(list);
        if (!row.getKind().equals(Lists.SHORTLIST)) {
            throw new Refused("lists.is-search", row.getLabelEn());
        }
        return row;
    }

    private SavedListRecord row(UUID list) {
        return database.read()
                .selectFrom(SAVED_LIST)
                .where(SAVED_LIST.ID.eq(list))
                .fetchOptional()
                .orElseThrow(() -> new Refused("lists.gone"));
    }
}
