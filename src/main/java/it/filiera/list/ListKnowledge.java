package it.filiera.list;

import static it.filiera.database.schema.Tables.SAVED_LIST;
import static it.filiera.database.schema.Tables.SAVED_LIST_ENTRY;

import it.filiera.database.Database;
import it.filiera.directory.KeyMaker;
import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.OrganisationKnowledge;
import it.filiera.ledger.LedgerReader;
import it.filiera.query.FilterName;
import it.filiera.search.IndexText;
import it.filiera.search.Tier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record3;

/**
 * On which shortlists organisations stand: {@code list:CODE} finds them beside the public lists, and the words of the notes find them
 * last, as evidence does. The code of a saved search stands for its query.
 */
public final class ListKnowledge implements OrganisationKnowledge {

    /** Stands on a list that somebody here chose by hand: {@code has:shortlist}. */
    static final String SHORTLIST = "shortlist";

    private final Database database;

    public ListKnowledge(Database database) {
        this.database = database;
    }

    @Override
    public List<FilterName> filters() {
        return List.of(OrganisationFilters.LIST);
    }

    @Override
    public Set<String> statable() {
        return Set.of(SHORTLIST);
    }

    @Override
    public Optional<String> meaning(FilterName filter, String value) {
        return filter.equals(OrganisationFilters.LIST)
                ? database.read()
                        .select(SAVED_LIST.QUERY)
                        .from(SAVED_LIST)
                        .where(SAVED_LIST.CODE.eq(KeyMaker.slug(value)))
                        .and(SAVED_LIST.KIND.eq(Lists.SEARCH))
                        .fetchOptional(SAVED_LIST.QUERY)
                : Optional.empty();
    }

    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        Set<UUID> changed = ledger.imagesAfter(changeSet, SAVED_LIST_ENTRY).stream()
                .flatMap(image -> Stream.ofNullable((UUID) image.get("organisation_id")))
                .collect(Collectors.toCollection(HashSet::new));
        Set<UUID> rows = ledger.rowsChangedAfter(changeSet, SAVED_LIST_ENTRY);
        if (!rows.isEmpty()) {
            changed.addAll(database.read()
                    .selectDistinct(SAVED_LIST_ENTRY.ORGANISATION_ID)
                    .from(SAVED_LIST_ENTRY)
                    .where(SAVED_LIST_ENTRY.ID.in(rows))
                    .fetchSet(SAVED_LIST_ENTRY.ORGANISATION_ID));
        }
        return changed;
    }

    @Override
    public Map<UUID, Known> of(Collection<UUID> organisations) {
        return database.read()
                .select(SAVED_LIST_ENTRY.ORGANISATION_ID, SAVED_LIST.CODE, SAVED_LIST_ENTRY.NOTE)
                .from(SAVED_LIST_ENTRY)
                .join(SAVED_LIST)
                .on(SAVED_LIST.ID.eq(SAVED_LIST_ENTRY.SAVED_LIST_ID))
                .where(SAVED_LIST_ENTRY.ORGANISATION_ID.in(organisations))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(Record3::value1, Collectors.collectingAndThen(Collectors.toList(), ListKnowledge::known)));
    }

    private static Known known(List<Record3<UUID, String, String>> entries) {
        List<IndexText> notes = entries.stream()
                .map(Record3::value3)
                .flatMap(Stream::ofNullable)
                .map(note -> new IndexText(Tier.EVIDENCE, "note", note))
                .toList();
        Set<String> codes = entries.stream().map(Record3::value2).collect(Collectors.toSet());
        return new Known(notes, Map.of(OrganisationFilters.LIST.name(), codes), Map.of(), Set.of(SHORTLIST));
    }
}
