package it.filiera.people;

import it.filiera.contact.EmailAddress;
import it.filiera.contact.PhoneNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a person works or worked. Null where nothing is stated.
 *
 * @param until the last day; null while it lasts
 * @param mainContact whom to ask first there; one position of an organisation at most. It stays where a last day was entered ahead, see {@link #isMainContact}
 */
public record Position(
        UUID id,
        Employer employer,
        @Nullable String title,
        @Nullable String department,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean mainContact,
        int version) {

    /** Whether it lasts beyond this day: who leaves today is no longer asked for there. */
    public boolean isCurrent(LocalDate today) {
        return until == null || until.isAfter(today);
    }

    /** Whether this is whom to ask first there, on this day. */
    public boolean isMainContact(LocalDate today) {
        return mainContact && isCurrent(today);
    }

    /** The phone as it is written in the country of the organisation. */
    public @Nullable String shownPhone() {
        return phone == null ? null : phone.shown(employer.country());
    }
}
