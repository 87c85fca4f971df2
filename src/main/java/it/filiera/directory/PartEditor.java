package it.filiera.directory;

import static it.filiera.database.schema.Tables.CERTIFICATE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableRecord;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Enters, changes and removes parts of organisations, one change set per action. */
public final class PartEditor {

    private static final List<PartField> FROM_MUNICIPALITY = List.of(PartField.PROVINCE, PartField.REGION);

    private final Database database;
    private final PartRepository parts;
    private final OrganisationWrites writes;
    private final Supplier<Municipalities> municipalities;

    public PartEditor(
            Database database, Ledger ledger, OrganisationRepository organisations, Supplier<Municipalities> municipalities, Clock clock) {
        this.database = database;
        this.parts = new PartRepository(database);
        this.writes = new OrganisationWrites(database, ledger, organisations, clock);
        this.municipalities = municipalities;
    }

    /**
     * Enters a part without id, changes one that has it. Empty when it stands so already. Refused with both values when the part is not
     * the one that was read.
     */
    public Optional<Committed> save(String key, Part part, Signature signature) {
        return writes.change(key, null, signature, (organisation, changes) -> {
            TableRecord<?> row = part.id() == null ? fresh(part.kind(), organisation.getId()) : standing(part, part.id());
            Map<PartField, String> before = PartRepository.values(part.kind(), row);
            fill(row, part, before);
            if (PartRepository.values(part.kind(), row).equals(before)) {
                return Set.of();
            }
            refuseTwice(row);
            write(row, part, changes);
            return Set.of(part.kind().code());
        });
    }

    /** Refused when the part is not the one that was read, or when another part rests on it. */
    public Optional<Committed> remove(String key, Part part, Signature signature) {
        return writes.change(key, null, signature, (_, changes) -> {
            UUID id = Objects.requireNonNull(part.id());
            if (part.kind() == PartKind.SITE && database.read().fetchExists(CERTIFICATE, CERTIFICATE.SITE_ID.eq(id))) {
                throw new Refused("part.site-certified");
            }
            changes.delete(standing(part, id));
            return Set.of(part.kind().code());
        });
    }

    private static TableRecord<?> fresh(PartKind kind, UUID organisation) {
        TableRecord<?> row = (TableRecord<?>) kind.table().newRecord();
        row.set(Columns.id(kind.table()), Identity.fresh());
        row.set(Columns.organisation(kind.table()), organisation);
        return row;
    }

    /** The row under the version that was read, so that the ledger sees when it is another by now. */
    private TableRecord<?> standing(Part part, UUID id) {
        TableRecord<?> row = parts.row(part.kind(), id).orElseThrow(() -> new Refused("part.gone"));
        row.set(DSL.field(DSL.name("version"), Integer.class), part.version());
        return row;
    }

    private void write(TableRecord<?> row, Part part, ChangeSet changes) {
        if (part.id() == null) {
            changes.insert(row);
        } else {
            changes.update(row);
        }
    }

    private void fill(TableRecord<?> row, Part part, Map<PartField, String> before) {
        PartValues values = new PartValues(municipalities.get());
        for (PartField field : part.kind().fields()) {
            set(row, field.column(), values.read(part, field));
        }
        if (row instanceof SiteRecord site) {
            complete(site, part, before, values);
        }
    }

    /** A municipality brings its province, region and coordinates; those of the former one go, a region that somebody insists on stands. */
    private void complete(SiteRecord site, Part part, Map<PartField, String> before, PartValues values) {
        boolean moves = differs(part, before, PartField.MUNICIPALITY);
        FROM_MUNICIPALITY.stream()
                .filter(field -> moves && !differs(part, before, field))
                .forEach(field -> set(site, field.column(), null));
        if (site.getCountry() == null && site.getMunicipality() != null) {
            site.setCountry("IT");
        }
        new Places(municipalities.get()).complete(site);
        if (differs(part, before, PartField.REGION) && !part.value(PartField.REGION).isBlank()) {
            set(site, PartField.REGION.column(), values.read(part, PartField.REGION));
        }
    }

    private static boolean differs(Part part, Map<PartField, String> before, PartField field) {
        return !part.value(field).strip().equals(before.getOrDefault(field, ""));
    }

    private static <T> void set(TableRecord<?> row, Field<T> column, @Nullable Object value) {
        T converted = column.getDataType().convert(value);
        if (!Objects.equals(converted, row.get(column))) {
            row.set(column, converted);
        }
    }

    /** Says in words what the table's own rule would refuse by its name. */
    private void refuseTwice(TableRecord<?> row) {
        for (UniqueKey<?> key : row.getTable().getUniqueKeys()) {
            List<Condition> same = key.getFields().stream().map(column -> same(row, column)).toList();
            if (database.read().fetchExists(row.getTable(), DSL.and(same).and(Columns.id(row.getTable()).ne(row.get(Columns.id(row.getTable())))))) {
                throw new Refused("part.twice");
            }
        }
    }

    private static <T> Condition same(TableRecord<?> row, Field<T> column) {
        return column.eq(row.get(column));
    }
}
