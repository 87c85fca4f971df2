package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.LedgerReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads organisations. A page of them costs one query per table, never one per organisation. */
public final class OrganisationRepository {

    private final Database database;
    private final Survivors survivors;

    public OrganisationRepository(Database database) {
        this.database = database;
        this.survivors = new Survivors(database);
    }

    /** The organisation with this key or id; the one that it is part of where it was merged. */
    public Optional<Organisation> find(String keyOrId) {
        return row(keyOrId).flatMap(row -> assemble(List.of(row)).stream().findFirst());
    }

    /** What the organisation with this key or id is called; the key itself when there is none. */
    public String name(String keyOrId) {
        return database.read()
                .select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(named(keyOrId))
                .fetchOptional(ORGANISATION.NAME)
                .orElse(keyOrId);
    }

    /** The organisations with these ids, in their order, each once; who was merged stands as the one it is part of. Unknown ids are left out. */
    public List<Organisation> find(List<UUID> ids) {
        Map<UUID, OrganisationRecord> rows = rows(ids);
        Map<UUID, UUID> into = survivors.of(merged(rows.values()));
        rows.putAll(rows(Set.copyOf(into.values())));
        Stream<UUID> standing = ids.stream().map(id -> into.getOrDefault(id, id)).distinct();
        return assemble(standing.map(rows::get).filter(Objects::nonNull).toList());
    }

    /** Those of them that stand, unmerged, in their order. */
    List<Organisation> findStanding(List<UUID> ids) {
        Map<UUID, OrganisationRecord> rows = rows(ids);
        rows.keySet().removeAll(merged(rows.values()));
        return assemble(ids.stream().map(rows::get).filter(Objects::nonNull).toList());
    }

    private Map<UUID, OrganisationRecord> rows(Collection<UUID> ids) {
        return ids.isEmpty() ? new HashMap<>() : database.read().selectFrom(ORGANISATION).where(ORGANISATION.ID.in(ids)).fetchMap(ORGANISATION.ID);
    }

    private static Set<UUID> merged(Collection<OrganisationRecord> rows) {
        return rows.stream().filter(row -> row.getMergedInto() != null).map(OrganisationRecord::getId).collect(Collectors.toSet());
    }

    /** What was merged into an organisation, and into what was. */
    public List<Survivors.Former> former(UUID organisation) {
        return survivors.formerOf(List.of(organisation)).getOrDefault(organisation, List.of());
    }

    /** How many organisations there are. */
    public int count() {
        return database.read().fetchCount(ORGANISATION, ORGANISATION.MERGED_INTO.isNull());
    }

    /** How many public pages they were taken from. */
    public int countSources() {
        return database.read().fetchCount(SOURCE);
    }

    /** The row itself, for an edit; its version is the one read. Of one that was merged the row of the one that it is part of. */
    Optional<OrganisationRecord> row(String keyOrId) {
        return database.read()
                .selectFrom(ORGANISATION)
                .where(named(keyOrId))
                .fetchOptional()
                .flatMap(row -> row.getMergedInto() == null ? Optional.of(row) : rows(Set.of(survivors.of(row.getId()))).values().stream().findFirst());
    }

    /** Up to {@code limit} ids of unmerged ones after {@code last} in the order of ids, from the first when it is null. */
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return database.read()
                .select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(last == null ? DSL.noCondition() : ORGANISATION.ID.gt(last))
                .and(ORGANISATION.MERGED_INTO.isNull())
                .orderBy(ORGANISATION.ID)
                .limit(limit)
                .fetch(ORGANISATION.ID);
    }

    /** The change sets that wrote an organisation or what hangs on it, newest first; empty when there is none of that key. */
    public Optional<List<Committed>> history(String keyOrId, LedgerReader ledger, int limit) {
        return row(keyOrId).map(row -> ledger.historyOf(ownRows(row.getId()), row.getId(), limit));
    }

    /** The change sets that wrote an organisation or what hangs on it, newest first, and what they changed there. */
    public List<OrganisationChange> changes(UUID organisation, LedgerReader ledger, int limit) {
        Set<UUID> rows = ownRows(organisation);
        return ledger.historyOf(rows, organisation, limit).stream()
                .map(entry -> new OrganisationChange(entry, ledger.differences(entry, rows, organisation)))
                .toList();
    }

    private Set<UUID> ownRows(UUID organisation) {
        Set<UUID> rows = new HashSet<>(Set.of(organisation));
        former(organisation).forEach(one -> rows.add(one.id()));
        for (Table<?> table : Columns.OWNED) {
            rows.addAll(database.read()
                    .select(Columns.id(table))
                    .from(table)
                    .where(Columns.organisation(table).eq(organisation))
                    .fetch(Columns.id(table)));
        }
        return rows;
    }

    private static Condition named(String keyOrId) {
        return KeyOrId.names(keyOrId, ORGANISATION.ID, ORGANISATION.ORG_KEY);
    }

    private List<Organisation> assemble(Collection<OrganisationRecord> rows) {
        OrganisationParts parts = new OrganisationParts(
                database, rows.stream().map(OrganisationRecord::getId).toList());
        return rows.stream().map(row -> organisation(row, parts)).toList();
    }

    private static Organisation organisation(OrganisationRecord row, OrganisationParts parts) {
        UUID id = row.getId();
        return new Organisation(
                id,
                row.getOrgKey(),
                row.getName(),
                row.getLegalForm(),
                row.getStatus(),
                row.getActivityEn(),
                row.getActivityIt(),
                new Organisation.Contact(row.getWebsite(), row.getPhone(), row.getEmail(), row.getPec()),
                row.getPartitaIva(),
                row.getCodiceFiscale(),
                row.getFounded(),
                FigureColumns.EMPLOYEES.read(row),
                FigureColumns.TURNOVER.read(row),
                parts.roles(id),
                parts.categories(id),
                parts.places(id),
                parts.registrations(id),
                parts.capabilities(id),
                parts.certificates(id),
                parts.memberships(id),
                parts.tags(id),
                parts.sources(id),
                parts.facts(id),
                parts.claims(id),
                row.getVersion());
    }
}
