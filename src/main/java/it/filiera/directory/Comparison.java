package it.filiera.directory;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.PARTICIPATION;
import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.directory.UpdatePlan.Difference;
import it.filiera.ledger.Edits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Holds the wanted rows against those that stand: three ways, with what people edited as the third. */
final class Comparison {

    /** What hangs on an organisation and leaves with the page that said it. */
    private static final Set<Table<?>> LEAVING =
            Set.of(ORGANISATION_ROLE, ORGANISATION_CATEGORY, ORGANISATION_CAPABILITY, MEMBERSHIP, SOURCE);

    /** What is listed itself when it is new; what comes with it is not. */
    private static final Set<Table<?>> NAMED = Set.of(ORGANISATION, INITIATIVE);

    private final CurrentRows current;
    private final Edits edits;
    private final Set<UUID> usedSources;
    private final Set<UUID> wanted = new HashSet<>();
    private final Map<UUID, String> codes = new HashMap<>();
    private final List<TableRecord<?>> inserts = new ArrayList<>();
    private final List<TableRecord<?>> updates = new ArrayList<>();
    private final List<TableRecord<?>> deletes = new ArrayList<>();
    private final List<Difference> changed = new ArrayList<>();
    private final List<Difference> kept = new ArrayList<>();

    /** {@code usedSources} are the pages to which a fact refers; they stay. */
    Comparison(CurrentRows current, Edits edits, Set<UUID> usedSources) {
        this.current = current;
        this.edits = edits;
        this.usedSources = usedSources;
    }

    void compare(TableRecord<?> row) {
        UUID id = row.get(Columns.id(row.getTable()));
        if (!wanted.add(id) || isOfMerged(row)) {
            return;
        }
        if (row.field("code") != null) {
            codes.put(id, shown(row.get("code")));
        }
        Optional<TableRecord<?>> standing = current.find(id);
        if (standing.isPresent()) {
            update(standing.get(), row);
        } else if (isOfRemoved(row, "organisation_id") || isOfRemoved(row, "initiative_id")) {
            return;
        } else if (edits.isRemoved(id)) {
            kept.add(new Difference(owner(row), row.getTable().getName(), "-", said(row)));
        } else {
            insert(row);
        }
    }

    /** What the directory says of an organisation that is part of another now belongs to nobody: it was dealt with when they were merged. */
    private boolean isOfMerged(TableRecord<?> row) {
        Field<UUID> owner = row.getTable().equals(ORGANISATION) ? ORGANISATION.ID : row.getTable().field("organisation_id", UUID.class);
        return owner != null
                && current.find(row.get(owner)).filter(organisation -> organisation.get(ORGANISATION.MERGED_INTO) != null).isPresent();
    }

    /** An organisation or initiative that somebody removed stays away with all that hangs on it; it is listed once, itself. */
    private boolean isOfRemoved(TableRecord<?> row, String reference) {
        Field<UUID> owner = row.getTable().field(reference, UUID.class);
        return owner != null && edits.isRemoved(row.get(owner)) && current.find(row.get(owner)).isEmpty();
    }

    /**
     * Takes out what the directory no longer says of the organisations that it holds, unless somebody changed or uses it. Pages of
     * organisations that lack some of theirs stay: a single page that is left would be taken for the source of every value.
     */
    void leave(Set<String> lackingPages) {
        Set<UUID> organisations = new HashSet<>(wanted);
        current.all()
                .filter(row -> LEAVING.contains(row.getTable()))
                .filter(row -> organisations.contains(row.get(Columns.organisation(row.getTable()))))
                .filter(row -> !wanted.contains(row.get(Columns.id(row.getTable()))))
                .filter(row -> edits.isInserted(row.get(Columns.id(row.getTable()))))
                .filter(row -> !edits.isEdited(row) && !usedSources.contains(row.get(Columns.id(row.getTable()))))
                .filter(row -> !row.getTable().equals(SOURCE) || !lackingPages.contains(owner(row)))
                .forEach(this::delete);
    }

    private void insert(TableRecord<?> row) {
        inserts.add(row);
        if (NAMED.contains(row.getTable()) || isOfStandingOrganisation(row)) {
            changed.add(new Difference(owner(row), row.getTable().getName(), "-", said(row)));
        }
    }

    private boolean isOfStandingOrganisation(TableRecord<?> row) {
        return row.field("organisation_id") != null
                && current.find(row.get(Columns.organisation(row.getTable()))).isPresent();
    }

    private void delete(TableRecord<?> row) {
        deletes.add(row);
        changed.add(new Difference(owner(row), row.getTable().getName(), said(row), "-"));
    }

    UpdatePlan plan(List<RefusedRow> refused) {
        return new UpdatePlan(inserts, updates, deletes, touched(), changed, kept, refused);
    }

    /** Standing organisations of which only a row that hangs on them differs. */
    private List<TableRecord<?>> touched() {
        return Stream.of(inserts, updates, deletes)
                .flatMap(List::stream)
                .filter(row -> row.field("organisation_id") != null && !row.getTable().equals(PARTICIPATION))
                .map(row -> row.get(Columns.organisation(row.getTable())))
                .distinct()
                .flatMap(id -> current.find(id).stream())
                .<TableRecord<?>>map(row -> row)
                .filter(row -> !row.modified())
                .toList();
    }

    private void update(TableRecord<?> standing, TableRecord<?> row) {
        for (Field<?> column : row.getTable().fields()) {
            if (row.touched(column) && !Objects.equals(standing.get(column), row.get(column))) {
                if (edits.isEdited(standing, column)) {
                    kept.add(new Difference(owner(standing), column.getName(), shown(standing.get(column)), shown(row.get(column))));
                } else {
                    changed.add(new Difference(owner(standing), column.getName(), shown(standing.get(column)), shown(row.get(column))));
                    copy(standing, row, column);
                }
            }
        }
        if (standing.modified()) {
            updates.add(standing);
        }
    }

    private static <T> void copy(TableRecord<?> to, TableRecord<?> from, Field<T> column) {
        to.set(column, from.get(column));
    }

    private String owner(TableRecord<?> row) {
        Table<?> table = row.getTable();
        if (table.equals(ORGANISATION)) {
            return shown(row.get(ORGANISATION.ORG_KEY));
        }
        if (table.equals(INITIATIVE)) {
            return shown(row.get(INITIATIVE.INITIATIVE_KEY));
        }
        if (table.field("organisation_id") != null) {
            return current.find(row.get(Columns.organisation(table)))
                    .map(organisation -> shown(organisation.get(ORGANISATION.ORG_KEY)))
                    .orElse("-");
        }
        return shown(row.get("code"));
    }

    /** What a row says, in a word: its name, its role ..., or the code of what it refers to. */
    private String said(TableRecord<?> row) {
        for (Field<UUID> reference : List.of(ORGANISATION_CAPABILITY.CAPABILITY_ID, MEMBERSHIP.LIST_ID)) {
            if (row.field(reference) != null) {
                return codes.getOrDefault(row.get(reference), "+");
            }
        }
        return List.of("name", "role", "category", "url", "municipality", "part", "code").stream()
                .filter(column -> row.field(column) != null)
                .map(column -> shown(row.get(column)))
                .findFirst()
                .orElse("+");
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
