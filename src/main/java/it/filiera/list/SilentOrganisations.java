package it.filiera.list;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;
import static it.filiera.database.schema.Tables.SAVED_LIST;
import static it.filiera.database.schema.Tables.SAVED_LIST_ENTRY;

import it.filiera.database.Database;
import it.filiera.list.NotContacted.Silent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Finds the organisations of shortlists that nobody spoke to since an instant; one query, however many lists there are. */
final class SilentOrganisations {

    private static final Field<Integer> SIZE =
            DSL.count().over().partitionBy(SAVED_LIST_ENTRY.SAVED_LIST_ID).as("list_size");

    private final Database database;

    SilentOrganisations(Database database) {
        this.database = database;
    }

    List<NotContacted> of(@Nullable UUID officer, Instant since) {
        Map<UUID, SavedList> lists = lists(officer);
        Map<UUID, List<Record>> rows = rows(lists, since.atOffset(ZoneOffset.UTC)).stream()
                .collect(Collectors.groupingBy(row -> row.get(SAVED_LIST_ENTRY.SAVED_LIST_ID), LinkedHashMap::new, Collectors.toList()));
        return lists.values().stream()
                .filter(list -> rows.containsKey(list.id()))
                .map(list -> notContacted(list, rows.getOrDefault(list.id(), List.of())))
                .toList();
    }

    private Map<UUID, SavedList> lists(@Nullable UUID officer) {
        Condition theirs = officer == null ? DSL.noCondition() : SAVED_LIST.OFFICER_ID.eq(officer).or(SAVED_LIST.OFFICER_ID.isNull());
        return database.read()
                .selectFrom(SAVED_LIST)
                .where(SAVED_LIST.KIND.eq(Lists.SHORTLIST))
                .and(theirs)
                .orderBy(DSL.lower(SAVED_LIST.LABEL_EN), SAVED_LIST.ID)
                .fetch(Lists::list)
                .stream()
                .collect(Collectors.toMap(SavedList::id, list -> list, (one, _) -> one, LinkedHashMap::new));
    }

    /** The size is counted before those that were contacted are left out. */
    private List<Record> rows(Map<UUID, SavedList> lists, OffsetDateTime since) {
        Table<?> all = database.read()
                .select(
                        SAVED_LIST_ENTRY.SAVED_LIST_ID,
                        SAVED_LIST_ENTRY.ORDINAL,
                        ORGANISATION.ID,
                        ORGANISATION.ORG_KEY,
                        ORGANISATION.NAME,
                        ORGANISATION_CONTACT.LAST_AT,
                        SIZE)
                .from(SAVED_LIST_ENTRY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SAVED_LIST_ENTRY.ORGANISATION_ID))
                .leftJoin(ORGANISATION_CONTACT)
                .on(ORGANISATION_CONTACT.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION.STATUS.eq("active"))
                .and(SAVED_LIST_ENTRY.SAVED_LIST_ID.in(lists.keySet()))
                .asTable("entries");
        Field<OffsetDateTime> last = all.field(ORGANISATION_CONTACT.LAST_AT);
        return database.read()
                .selectFrom(all)
                .where(last.isNull().or(last.lt(since)))
                .orderBy(last.asc().nullsFirst(), all.field(SAVED_LIST_ENTRY.ORDINAL))
                .fetch()
                .stream()
                .<Record>map(row -> row)
                .toList();
    }

    private static NotContacted notContacted(SavedList list, List<Record> rows) {
        return new NotContacted(
                list,
                rows.getFirst().get("list_size", Integer.class),
                rows.stream()
                        .map(row -> new Silent(
                                row.get(ORGANISATION.ID),
                                row.get(ORGANISATION.ORG_KEY),
                                row.get(ORGANISATION.NAME),
                                row.get(ORGANISATION_CONTACT.LAST_AT)))
                        .toList());
    }
}
