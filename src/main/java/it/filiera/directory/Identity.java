package it.filiera.directory;

import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.PARTICIPATION;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * Keys of rows of the public directory. They are drawn from what the row says, so that the same firm, list or page has the same key in
 * every profile and change sets can later travel between laptops. Everything else gets a new key in time order.
 */
final class Identity {

    private static final UUID NAMESPACE = UUID.fromString("5f3e7a52-52a1-5d4c-9d0e-6f1c0b7c8a11");

    /** The columns that tell rows of one table apart. */
    private static final Set<Field<?>> DISTINGUISHING = Set.of(
            ORGANISATION.ORG_KEY,
            DIRECTORY_LIST.CODE,
            ORGANISATION_ROLE.ORGANISATION_ID,
            ORGANISATION_ROLE.ROLE,
            ORGANISATION_CATEGORY.ORGANISATION_ID,
            ORGANISATION_CATEGORY.CATEGORY,
            SITE.ORGANISATION_ID,
            SITE.KIND,
            ORGANISATION_CAPABILITY.ORGANISATION_ID,
            ORGANISATION_CAPABILITY.CAPABILITY_ID,
            MEMBERSHIP.ORGANISATION_ID,
            MEMBERSHIP.LIST_ID,
            SOURCE.ORGANISATION_ID,
            SOURCE.URL,
            SOURCE.EVIDENCE,
            INITIATIVE.INITIATIVE_KEY,
            PARTICIPATION.INITIATIVE_ID,
            PARTICIPATION.ORGANISATION_ID,
            PARTICIPATION.PART);

    private Identity() {}

    /** The key of a row of the public directory, from the columns that tell it apart. */
    static UUID ofRow(Table<?> table, TableRecord<?> row) {
        Object[] parts = Arrays.stream(table.fields()).filter(DISTINGUISHING::contains).map(row::get).toArray();
        return of(table.getName(), parts);
    }

    static UUID of(String kind, Object... parts) {
        StringBuilder name = new StringBuilder(kind);
        for (Object part : parts) {
            name.append('\n').append(part);
        }
        return UuidCreator.getNameBasedSha1(NAMESPACE, name.toString());
    }

    static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
