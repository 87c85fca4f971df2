package it.filiera.history;

import static it.filiera.database.schema.Tables.OFFICER;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;

import it.filiera.database.Database;
import it.filiera.directory.LastContacts;
import it.filiera.directory.OrganisationSearch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads last contacts as {@link ContactDerivation} keeps them. */
public record ContactsKept(Database database) implements LastContacts {

    /** The last contact with one organisation; empty when nobody ever spoke to it. */
    public Optional<ContactSummary> with(UUID organisation) {
        return Optional.ofNullable(summaries(List.of(organisation)).get(organisation));
    }

    @Override
    public Map<UUID, LastContact> of(Collection<UUID> organisations) {
        return summaries(organisations).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> lastContact(entry.getValue())));
    }

    private static LastContact lastContact(ContactSummary last) {
        return new LastContact(last.at().atZoneSameInstant(OrganisationSearch.HERE).toLocalDate(), last.officer().name());
    }

    private Map<UUID, ContactSummary> summaries(Collection<UUID> organisations) {
        return database.read()
                .select(
                        ORGANISATION_CONTACT.ORGANISATION_ID,
                        ORGANISATION_CONTACT.LAST_AT,
                        OFFICER.ID,
                        OFFICER.INITIALS,
                        OFFICER.NAME,
                        ORGANISATION_CONTACT.INTERACTIONS)
                .from(ORGANISATION_CONTACT)
                .join(OFFICER)
                .on(OFFICER.ID.eq(ORGANISATION_CONTACT.LAST_OFFICER_ID))
                .where(ORGANISATION_CONTACT.ORGANISATION_ID.in(organisations))
                .fetchMap(
                        ORGANISATION_CONTACT.ORGANISATION_ID,
                        row -> new ContactSummary(row.value2(), Names.named(row.value3(), row.value4(), row.value5()), row.value6()));
    }
}
