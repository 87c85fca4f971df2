package it.filiera.history;

import static it.filiera.database.schema.Tables.OFFICER;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;

import it.filiera.database.Database;
import java.util.Optional;
import java.util.UUID;

/** Reads when organisations were contacted last. */
public final class ContactSummaries {

    private final Database database;

    public ContactSummaries(Database database) {
        this.database = database;
    }

    /** Empty when nobody ever spoke to it. */
    public Optional<ContactSummary> with(UUID organisation) {
        return database.read()
                .select(ORGANISATION_CONTACT.LAST_AT, OFFICER.ID, OFFICER.INITIALS, OFFICER.NAME, ORGANISATION_CONTACT.INTERACTIONS)
                .from(ORGANISATION_CONTACT)
                .join(OFFICER)
                .on(OFFICER.ID.eq(ORGANISATION_CONTACT.LAST_OFFICER_ID))
                .where(ORGANISATION_CONTACT.ORGANISATION_ID.eq(organisation))
                .fetchOptional(row ->
                        new ContactSummary(row.value1(), Names.named(row.value2(), row.value3(), row.value4()), row.value5()));
    }
}
