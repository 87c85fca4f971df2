package it.filiera.intake;

import static it.filiera.database.schema.Tables.CLAIM;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.REGISTRATION;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;
import static it.filiera.database.schema.Tables.TAGGING;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.directory.OrganisationDraft;
import it.filiera.directory.Survivors;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Organisations of the directory, read together: one query per table for any number of them, and only tables that the import looks at. */
final class Standing {

    private static final Map<IntakeField, List<TableField<?, ?>>> PARTS = Map.of(
            IntakeField.ROLES, List.of(ORGANISATION_ROLE.ORGANISATION_ID, ORGANISATION_ROLE.ROLE),
            IntakeField.CATEGORIES, List.of(ORGANISATION_CATEGORY.ORGANISATION_ID, ORGANISATION_CATEGORY.CATEGORY),
            IntakeField.CAPABILITIES, List.of(ORGANISATION_CAPABILITY.ORGANISATION_ID, ORGANISATION_CAPABILITY.CAPABILITY_ID),
            IntakeField.TAGS, List.of(TAGGING.ORGANISATION_ID, TAGGING.TAG_ID));

    private final Database database;
    private final Set<IntakeField> fields;
    private final Map<UUID, Held> held = new HashMap<>();
    private final Map<UUID, UUID> survivors = new HashMap<>();

    Standing(Database database, Set<IntakeField> fields) {
        this.database = database;
        this.fields = fields;
    }

    /** The organisation with this id, or the one into which it was merged since; null when it is gone. Read before by {@link #read}. */
    @Nullable Held find(UUID id) {
        return held.get(survivors.getOrDefault(id, id));
    }

    /** Reads those of them that were not read yet. */
    void read(Collection<UUID> ids) {
        survivors.putAll(new Survivors(database).of(ids));
        Set<UUID> missing = ids.stream().map(id -> survivors.getOrDefault(id, id)).collect(Collectors.toCollection(HashSet::new));
        missing.removeAll(held.keySet());
        if (missing.isEmpty()) {
            return;
        }
        Map<UUID, SiteRecord> seats = seats(missing);
        database.read()
                .selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.in(missing))
                .forEach(row -> held.put(row.getId(), Held.standing(new OrganisationDraft(row, seats.get(row.getId())))));
        each(missing, FACT.ORGANISATION_ID, Held::add);
        each(missing, CLAIM.ORGANISATION_ID, Held::add);
        each(missing, SOURCE.ORGANISATION_ID, Held::add);
        PARTS.forEach((field, columns) -> {
            if (fields.contains(field)) {
                parts(missing, columns.getFirst(), columns.getLast());
            }
        });
        if (fields.stream().anyMatch(field -> field.about() == IntakeField.About.PERSON)) {
            new Survivors(database)
                    .formerOf(missing)
                    .forEach((id, former) -> with(id, one -> one.took(former.stream().map(Survivors.Former::id).toList())));
        }
        if (fields.contains(IntakeField.REA)) {
            registrations(missing);
        }
    }

    private Map<UUID, SiteRecord> seats(Set<UUID> ids) {
        return database.read()
                .selectFrom(SITE)
                .where(SITE.ORGANISATION_ID.in(ids), SITE.KIND.eq("seat"))
                .orderBy(SITE.ID)
                .fetch()
                .stream()
                .collect(Collectors.toMap(SiteRecord::getOrganisationId, row -> row, (first, _) -> first));
    }

    private <R extends TableRecord<R>> void each(Set<UUID> ids, TableField<R, UUID> owner, BiConsumer<Held, R> work) {
        database.read()
                .selectFrom(Objects.requireNonNull(owner.getTable()))
                .where(owner.in(ids))
                .forEach(row -> with(row.get(owner), one -> work.accept(one, row)));
    }

    private void parts(Set<UUID> ids, Field<?> owner, TableField<?, ?> value) {
        Field<UUID> column = owner.coerce(UUID.class);
        database.read()
                .select(column, value)
                .from(Objects.requireNonNull(value.getTable()))
                .where(column.in(ids))
                .forEach(row -> with(row.value1(), one -> one.gets(Objects.requireNonNull(value.getTable()).getName(), row.value2())));
    }

    private void registrations(Set<UUID> ids) {
        each(ids, REGISTRATION.ORGANISATION_ID, (one, row) -> {
            if (row.getRegister().equals(OrganisationRows.REA)) {
                one.gets(REGISTRATION.getName(), row.getCode());
            }
        });
    }

    private void with(@Nullable UUID id, Consumer<Held> work) {
        Held one = held.get(id);
        if (one != null) {
            work.accept(one);
        }
    }
}
