package it.filiera.directory;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.TAG;
import static it.filiera.database.schema.Tables.TAGGING;

import it.filiera.database.Database;
import it.filiera.ledger.ChangeSet;
import it.filiera.message.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** Fields that hold several values: brings the rows in line with the wanted values. */
final class SetRows {

    private final Database database;
    private final ChangeSet changes;

    SetRows(Database database, ChangeSet changes) {
        this.database = database;
        this.changes = changes;
    }

    /** True when something has to change. Refuses a value that is not known. */
    boolean write(UUID organisation, Assignment assignment) {
        List<String> values = assignment.values();
        return switch (assignment.field()) {
            case ROLES -> align(organisation, ORGANISATION_ROLE.ROLE, known(assignment, Role.CODES));
            case CATEGORIES -> align(organisation, ORGANISATION_CATEGORY.CATEGORY, known(assignment, categories()));
            case CAPABILITIES -> align(organisation, ORGANISATION_CAPABILITY.CAPABILITY_ID, ids(assignment, CAPABILITY.CODE));
            case LISTS -> align(organisation, MEMBERSHIP.LIST_ID, ids(assignment, DIRECTORY_LIST.CODE));
            case TAGS -> align(organisation, TAGGING.TAG_ID, names(values).map(name -> tag(assignment.field(), name)).toList());
            default -> throw new IllegalArgumentException("holds one value: " + assignment.field());
        };
    }

    private <R extends TableRecord<R>, T> boolean align(UUID organisation, TableField<R, T> column, List<T> wanted) {
        Table<R> table = column.getTable();
        Map<T, R> standing = database.read()
                .selectFrom(table)
                .where(Columns.organisation(table).eq(organisation))
                .fetchMap(column);
        standing.forEach((value, row) -> {
            if (!wanted.contains(value)) {
                changes.delete(row);
            }
        });
        wanted.stream().filter(value -> !standing.containsKey(value)).forEach(value -> {
            R row = table.newRecord();
            row.set(Columns.id(table), Identity.fresh());
            row.set(Columns.organisation(table), organisation);
            row.set(column, value);
            changes.insert(row);
        });
        return !standing.keySet().equals(Set.copyOf(wanted));
    }

    private static List<String> known(Assignment assignment, List<String> known) {
        return assignment.values().stream().map(value -> OwnColumns.oneOf(assignment.field(), value, known)).toList();
    }

    private List<String> categories() {
        return database.read()
                .selectDistinct(ORGANISATION_CATEGORY.CATEGORY)
                .from(ORGANISATION_CATEGORY)
                .orderBy(ORGANISATION_CATEGORY.CATEGORY)
                .fetch(ORGANISATION_CATEGORY.CATEGORY);
    }

    private <R extends TableRecord<R>> List<UUID> ids(Assignment assignment, TableField<R, String> code) {
        Field<UUID> id = Columns.id(code.getTable());
        Map<String, UUID> found = database.read()
                .select(code, id)
                .from(code.getTable())
                .where(code.in(assignment.values()))
                .fetchMap(code, id);
        return assignment.values().stream()
                .map(value -> Optional.ofNullable(found.get(value))
                        .orElseThrow(() -> new Refused("field.unknown-code", assignment.field().code(), value)))
                .toList();
    }

    private static Stream<String> names(List<String> tags) {
        return tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).distinct();
    }

    /** The tag of that name, made when it is new. */
    private UUID tag(OrganisationField field, String value) {
        String name = OwnColumns.fitting(field, value, 60);
        return database.read()
                .select(TAG.ID)
                .from(TAG)
                .where(TAG.NAME.eq(name))
                .fetchOptional(TAG.ID)
                .orElseGet(() -> newTag(name));
    }

    private UUID newTag(String name) {
        UUID id = Identity.of("tag", name);
        changes.insert(TAG.newRecord().setId(id).setName(name));
        return id;
    }
}
