package it.filiera.history;

import static it.filiera.database.schema.Tables.OFFICER;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;

import it.filiera.database.Database;
import it.filiera.directory.Home;
import it.filiera.directory.LastContacts;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Reads last contacts as {@link ContactDerivation} keeps them. */
public record ContactsKept(Database database) implements LastContacts {

    @Override
    public Map<UUID, LastContact> of(Collection<UUID> organisations) {
        return database.read()
                .select(ORGANISATION_CONTACT.ORGANISATION_ID, ORGANISATION_CONTACT.LAST_AT, OFFICER.NAME)
                .from(ORGANISATION_CONTACT)
                .join(OFFICER)
                .on(OFFICER.ID.eq(ORGANISATION_CONTACT.LAST_OFFICER_ID))
                .where(ORGANISATION_CONTACT.ORGANISATION_ID.in(organisations))
                .fetchMap(
                        ORGANISATION_CONTACT.ORGANISATION_ID,
                        row -> new LastContact(row.value2().atZoneSameInstant(Home.ZONE).toLocalDate(), row.value3()));
    }
}
