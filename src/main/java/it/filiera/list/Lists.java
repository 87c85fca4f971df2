package it.filiera.list;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.SAVED_LIST;
import static it.filiera.database.schema.Tables.SAVED_LIST_ENTRY;
import static it.filiera.database.schema.Tables.SITE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.SavedListRecord;
import it.filiera.directory.CodeNames.Bilingual;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record4;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads lists. */
public final class Lists {

    static final String SEARCH = "search";
    static final String SHORTLIST = "shortlist";

    private static final String ACTIVE = "active";

    private final Database database;

    public Lists(Database database) {
        this.database = database;
    }

    /** All of them, those that come with the program first, then in the order in which they were made. */
    public List<SavedList> all() {
        return database.read()
                .selectFrom(SAVED_LIST)
                .orderBy(SAVED_LIST.KIND, SAVED_LIST.DESCRIPTION_EN.isNull(), SAVED_LIST.ID)
                .fetch(Lists::list);
    }

    /** The list with this code, or else with this name in one of the languages, whatever the case. */
    public Optional<SavedList> find(String codeOrName) {
        List<SavedList> all = all();
        String wanted = codeOrName.strip();
        return Stream.concat(
                        all.stream().filter(list -> list.code().equalsIgnoreCase(wanted)),
                        all.stream().filter(list -> isCalled(list, wanted)))
                .findFirst();
    }

    static boolean isCalled(SavedList list, String name) {
        return list.name().english().equalsIgnoreCase(name) || list.name().italian().equalsIgnoreCase(name);
    }

    public Optional<SavedList> find(UUID id) {
        return database.read().selectFrom(SAVED_LIST).where(SAVED_LIST.ID.eq(id)).fetchOptional(Lists::list);
    }

    /** How many organisations are on each shortlist; empty ones are missing. */
    public Map<UUID, Integer> sizes() {
        return counted(DSL.noCondition());
    }

    /** How many of these organisations are on each shortlist; those with none of them are missing. */
    public Map<UUID, Integer> holding(Collection<UUID> organisations) {
        return counted(SAVED_LIST_ENTRY.ORGANISATION_ID.in(organisations));
    }

    private Map<UUID, Integer> counted(Condition which) {
        return database.read()
                .select(SAVED_LIST_ENTRY.SAVED_LIST_ID, DSL.count())
                .from(SAVED_LIST_ENTRY)
                .where(which)
                .groupBy(SAVED_LIST_ENTRY.SAVED_LIST_ID)
                .fetchMap(SAVED_LIST_ENTRY.SAVED_LIST_ID, DSL.count());
    }

    /** The organisations of a shortlist in its order; none for a saved search, which the index knows. */
    public List<ListEntry> entries(UUID list) {
        Map<UUID, String> places = places(list);
        return database.read()
                .select(
                        SAVED_LIST_ENTRY.ID,
                        ORGANISATION.ID,
                        ORGANISATION.ORG_KEY,
                        ORGANISATION.NAME,
                        ORGANISATION.STATUS,
                        SAVED_LIST_ENTRY.NOTE,
                        SAVED_LIST_ENTRY.VERSION)
                .from(SAVED_LIST_ENTRY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SAVED_LIST_ENTRY.ORGANISATION_ID))
                .where(SAVED_LIST_ENTRY.SAVED_LIST_ID.eq(list))
                .orderBy(SAVED_LIST_ENTRY.ORDINAL, SAVED_LIST_ENTRY.ID)
                .fetch(row -> new ListEntry(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        places.get(row.value2()),
                        !ACTIVE.equals(row.value5()),
                        row.value6(),
                        row.value7()));
    }

    private Map<UUID, String> places(UUID list) {
        return database.read()
                .select(SITE.ORGANISATION_ID, SITE.MUNICIPALITY, SITE.PROVINCE, SITE.COUNTRY)
                .from(SITE)
                .join(SAVED_LIST_ENTRY)
                .on(SAVED_LIST_ENTRY.ORGANISATION_ID.eq(SITE.ORGANISATION_ID))
                .where(SAVED_LIST_ENTRY.SAVED_LIST_ID.eq(list))
                .and(SITE.MUNICIPALITY.isNotNull())
                .orderBy(DSL.when(SITE.KIND.eq("seat"), 0).otherwise(1), SITE.ID)
                .fetch()
                .stream()
                .collect(Collectors.toMap(Record4::value1, Lists::place, (seat, _) -> seat));
    }

    private static String place(Record4<UUID, String, @Nullable String, @Nullable String> site) {
        String within = site.value3() == null ? site.value4() : site.value3();
        return within == null ? site.value2() : site.value2() + " (" + within + ")";
    }

    static SavedList list(SavedListRecord row) {
        String described = row.getDescriptionEn();
        String query = row.getKind().equals(SEARCH) ? Objects.requireNonNullElse(row.getQuery(), "") : null;
        return new SavedList(
                row.getId(),
                row.getCode(),
                new Bilingual(row.getLabelEn(), row.getLabelIt()),
                described == null ? null : new Bilingual(described, Objects.requireNonNullElse(row.getDescriptionIt(), described)),
                query,
                row.getOfficerId(),
                row.getVersion());
    }
}
