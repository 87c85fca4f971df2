package it.filiera.support;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.OrganisationRoleRecord;
import java.util.Objects;
import java.util.UUID;

/** Rows of fictional firms. */
public final class TestRows {

    private TestRows() {}

    public static OrganisationRecord firm(String key) {
        return new OrganisationRecord().setId(UUID.randomUUID()).setOrgKey(key).setName("Firm " + key);
    }

    public static OrganisationRoleRecord role(OrganisationRecord firm, String role) {
        return new OrganisationRoleRecord()
                .setId(UUID.randomUUID())
                .setOrganisationId(firm.getId())
                .setRole(role);
    }

    /** The firm as it stands in the database. */
    public static OrganisationRecord read(Database database, String key) {
        return Objects.requireNonNull(
                database.read().selectFrom(ORGANISATION).where(ORGANISATION.ORG_KEY.eq(key)).fetchOne());
    }

    public static boolean exists(Database database, String key) {
        return database.read().fetchExists(ORGANISATION, ORGANISATION.ORG_KEY.eq(key));
    }

    public static int roles(Database database) {
        return database.read().fetchCount(ORGANISATION_ROLE);
    }
}
