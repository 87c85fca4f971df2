package it.filiera.directory;

import static it.filiera.database.schema.Tables.CERTIFICATE;
import static it.filiera.database.schema.Tables.CLAIM;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.REGISTRATION;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;
import static it.filiera.database.schema.Tables.TAGGING;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** Columns that tables of the directory have in common. */
final class Columns {

    /** Tables of the directory whose rows belong to an organisation, besides its own. */
    static final List<Table<?>> OWNED = List.of(
            ORGANISATION_ROLE,
            ORGANISATION_CATEGORY,
            SITE,
            REGISTRATION,
            ORGANISATION_CAPABILITY,
            CERTIFICATE,
            MEMBERSHIP,
            SOURCE,
            FACT,
            CLAIM,
            TAGGING);

    private Columns() {}

    static Field<UUID> id(Table<?> table) {
        return Objects.requireNonNull(table.field("id", UUID.class));
    }

    static Field<UUID> organisation(Table<?> table) {
        return Objects.requireNonNull(table.field("organisation_id", UUID.class));
    }
}
