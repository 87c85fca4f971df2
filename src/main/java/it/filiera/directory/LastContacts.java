package it.filiera.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** When organisations were last spoken to. The directory shows it; another feature knows it. */
public interface LastContacts {

    /** For those to whom nobody ever spoke: nothing. */
    LastContacts NONE = _ -> Map.of();

    /** The last contacts with these organisations; those without one are missing. One query, however many they are. */
    Map<UUID, LastContact> of(Collection<UUID> organisations);

    /**
     * One contact.
     *
     * @param day as it was then in {@link Home#ZONE}
     * @param officer who noted it, by name
     */
    record LastContact(LocalDate day, String officer) {}
}
