package it.filiera.directory;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.CERTIFICATE;
import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.TAG;

import it.filiera.database.Database;
import java.util.List;
import org.jooq.TableField;

/** What can be chosen for fields that hold codes, by code. */
public final class Choices {

    private final Database database;

    public Choices(Database database) {
        this.database = database;
    }

    /** Empty for a field that takes any text. */
    public List<Choice> of(OrganisationField field) {
        return switch (field) {
            case ROLES -> Role.CODES.stream().map(Choice::plain).toList();
            case CATEGORIES -> used(ORGANISATION_CATEGORY.CATEGORY);
            case CAPABILITIES -> database.read()
                    .select(CAPABILITY.CODE, CAPABILITY.LABEL_EN, CAPABILITY.LABEL_IT)
                    .from(CAPABILITY)
                    .orderBy(CAPABILITY.CODE)
                    .fetch(row -> new Choice(row.value1(), row.value2(), row.value3()));
            case LISTS -> database.read()
                    .select(DIRECTORY_LIST.CODE, DIRECTORY_LIST.LABEL_EN, DIRECTORY_LIST.LABEL_IT)
                    .from(DIRECTORY_LIST)
                    .orderBy(DIRECTORY_LIST.CODE)
                    .fetch(row -> new Choice(row.value1(), row.value2(), row.value3()));
            case TAGS -> used(TAG.NAME);
            case STATUS -> OwnColumns.STATUSES.stream().map(Choice::plain).toList();
            default -> List.of();
        };
    }

    /** What others have there; for a list or a site, its id and name. Empty where nothing can be offered. */
    public List<Choice> of(PartField field) {
        return switch (field) {
            case LIST -> database.read()
                    .select(DIRECTORY_LIST.ID, DIRECTORY_LIST.LABEL_EN, DIRECTORY_LIST.LABEL_IT)
                    .from(DIRECTORY_LIST)
                    .orderBy(DIRECTORY_LIST.CODE)
                    .fetch(row -> new Choice(row.value1().toString(), row.value2(), row.value3()));
            case STANDARD -> used(CERTIFICATE.STANDARD);
            case ROLE_KIND -> used(ORGANISATION_ROLE.KIND);
            case REGISTER -> List.of(Choice.plain("rea"), Choice.plain("vat"));
            default -> field.choices().stream().map(Choice::plain).toList();
        };
    }

    private List<Choice> used(TableField<?, String> column) {
        return database.read()
                .selectDistinct(column)
                .from(column.getTable())
                .where(column.isNotNull())
                .orderBy(column)
                .fetch(row -> Choice.plain(row.value1()));
    }
}
