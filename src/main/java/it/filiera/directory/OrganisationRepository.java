package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.LedgerReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads organisations. A page of them costs one query per table, never one per organisation. */
public final class OrganisationRepository {

    private final Database database;

    public OrganisationRepository(Database database) {
        this.database = database;
    }

    /** The organisation with this key or id. */
    public Optional<Organisation> find(String keyOrId) {
        return assemble(database.read().selectFrom(ORGANISATION).where(named(keyOrId)).fetch()).stream().findFirst();
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

    /** The organisations with these ids, in their order; unknown ids are left out. */
    public List<Organisation> find(List<UUID> ids) {
        Map<UUID, Organisation> found = assemble(
                        database.read().selectFrom(ORGANISATION).where(ORGANISATION.ID.in(ids)).fetch())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** How many organisations there are. */
    public int count() {
        return database.read().fetchCount(ORGANISATION);
    }

    /** How many public pages they were taken from. */
    public int countSources() {
        return database.read().fetchCount(SOURCE);
    }

    /** The row itself, for an edit; its version is the one read. */
    Optional<OrganisationRecord> row(String keyOrId) {
        return database.read().selectFrom(ORGANISATION).where(named(keyOrId)).fetchOptional();
    }

    /** Up to {@code limit} ids after {@code last} in the order of ids, from the first when it is null. */
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return database.read()
                .select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(last == null ? DSL.noCondition() : ORGANISATION.ID.gt(last))
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
