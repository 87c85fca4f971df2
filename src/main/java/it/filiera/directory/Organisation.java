package it.filiera.directory;

import it.filiera.contact.PhoneNumber;
import it.filiera.message.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with all that is known of it. Null where nothing is stated. Lists are in the order in which a reader wants them:
 * roles and codes by name, sources newest first.
 */
public record Organisation(
        UUID id,
        String key,
        String name,
        @Nullable String legalForm,
        String status,
        @Nullable String activityEn,
        @Nullable String activityIt,
        Contact contact,
        @Nullable String partitaIva,
        @Nullable String codiceFiscale,
        @Nullable Integer founded,
        @Nullable Figure employees,
        @Nullable Figure turnover,
        List<RoleHeld> roles,
        List<String> categories,
        List<Place> places,
        List<RegistrationHeld> registrations,
        List<CapabilityHeld> capabilities,
        List<CertificateHeld> certificates,
        List<MembershipHeld> memberships,
        List<String> tags,
        List<SourcePage> sources,
        List<Fact> facts,
        List<Claim> claims,
        int version) {

    /** How an organisation as such is reached. */
    public record Contact(
            @Nullable String website, @Nullable String phone, @Nullable String email, @Nullable String pec) {}

    /** The seat, else the first place known. */
    public @Nullable Place seat() {
        return places.stream()
                .filter(place -> place.kind().equals("seat"))
                .findFirst()
                .orElse(places.isEmpty() ? null : places.getFirst());
    }

    /** Of the seat, ISO 3166-1 alpha-2; null when nobody says. */
    public @Nullable String country() {
        Place seat = seat();
        return seat == null ? null : seat.country();
    }

    /** The telephone as it is dialled in the seat's country; what is no number, as it stands. */
    public @Nullable String phoneAsDialled() {
        try {
            return contact.phone() == null ? null : PhoneNumber.parse(contact.phone(), country()).shown(country());
        } catch (Refused _) {
            return contact.phone();
        }
    }

    /** Where the value of a field comes from. */
    public Provenance provenance(String field) {
        Fact own = facts.stream().filter(fact -> fact.field().equals(field)).findFirst().orElse(null);
        return Provenance.of(own, own == null ? sources.stream().filter(this::isGeneral).toList() : sources);
    }

    /** What other sources say than the value that stands. */
    public List<Claim> claims(String field) {
        return claims.stream().filter(claim -> claim.field().equals(field)).toList();
    }

    /**
     * A page that somebody gave for one value says nothing of the others, nor does the line of a file that came in later, nor a row that
     * is part of this one.
     */
    private boolean isGeneral(SourcePage page) {
        return !page.url().startsWith(SourcePage.OF_MERGED) && ((page.evidence() != null && page.isPage()) || !isGivenForOne(page));
    }

    private boolean isGivenForOne(SourcePage page) {
        return facts.stream().anyMatch(fact -> page.id().equals(fact.source()))
                || claims.stream().anyMatch(claim -> page.id().equals(claim.source()));
    }
}
