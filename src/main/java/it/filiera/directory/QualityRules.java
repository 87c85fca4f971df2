package it.filiera.directory;

import it.filiera.contact.EmailAddress;
import it.filiera.contact.PhoneNumber;
import it.filiera.italy.CodiceFiscale;
import it.filiera.italy.PartitaIva;
import it.filiera.message.Refused;
import java.util.List;
import java.util.stream.Stream;

/** What {@link QualityIssue} looks for, where it takes more than one word to say. */
final class QualityRules {

    private static final long LEAST_PER_HEAD = 1_000;
    private static final long MOST_PER_HEAD = 10_000_000;
    private static final int YYYY = 4;

    private QualityRules() {}

    static boolean active(Organisation firm) {
        return firm.status().equals("active");
    }

    static boolean supplies(Organisation firm) {
        return active(firm) && plays(firm, List.of("supplier"));
    }

    static boolean trades(Organisation firm) {
        return active(firm) && plays(firm, List.of("supplier", "buyer"));
    }

    private static boolean plays(Organisation firm, List<String> roles) {
        return firm.roles().stream().anyMatch(held -> roles.contains(held.role()));
    }

    static boolean italian(Organisation firm) {
        return "IT".equals(firm.country());
    }

    static boolean hasNoPlace(Organisation firm) {
        return active(firm) && firm.places().stream().allMatch(place -> place.municipality() == null);
    }

    static boolean hasNoContact(Organisation firm) {
        return active(firm) && firm.contact().phone() == null && firm.contact().email() == null;
    }

    static boolean badPartitaIva(Organisation firm) {
        return firm.partitaIva() != null && PartitaIva.parse(firm.partitaIva()).toOptional().isEmpty();
    }

    static boolean badCodiceFiscale(Organisation firm) {
        return firm.codiceFiscale() != null && CodiceFiscale.parse(firm.codiceFiscale()).toOptional().isEmpty();
    }

    static boolean badEmail(Organisation firm) {
        return Stream.concat(Stream.ofNullable(firm.contact().email()), Stream.ofNullable(firm.contact().pec()))
                .anyMatch(text -> refused(() -> new EmailAddress(text)));
    }

    static boolean badPhone(Organisation firm) {
        String phone = firm.contact().phone();
        return phone != null && refused(() -> PhoneNumber.parse(phone, firm.country()));
    }

    private static boolean refused(Runnable reading) {
        try {
            reading.run();
            return false;
        } catch (Refused e) {
            return true;
        }
    }

    static boolean unclearFigure(Organisation firm) {
        return Stream.concat(Stream.ofNullable(firm.employees()), Stream.ofNullable(firm.turnover())).anyMatch(figure -> !figure.certain());
    }

    static boolean twoSeats(Organisation firm) {
        return firm.places().stream().filter(place -> place.kind().equals("seat")).count() > 1;
    }

    static boolean foundedAfterSource(Organisation firm) {
        Integer founded = firm.founded();
        return founded != null
                && firm.sources().stream()
                        .flatMap(page -> Stream.ofNullable(page.published()))
                        .anyMatch(published -> Integer.parseInt(published.substring(0, YYYY)) < founded);
    }

    static boolean unlikelyFigures(Organisation firm) {
        Long heads = firm.employees() == null ? null : firm.employees().amount();
        Long turnover = firm.turnover() == null ? null : firm.turnover().amount();
        return heads != null && turnover != null && heads > 0
                && (turnover / heads < LEAST_PER_HEAD || turnover / heads > MOST_PER_HEAD);
    }

    static boolean hasNoDate(Organisation firm) {
        return !firm.sources().isEmpty() && Freshness.lastSaid(firm).isEmpty();
    }

    static boolean hasNoEvidence(Organisation firm) {
        return !firm.sources().isEmpty() && firm.sources().stream().allMatch(page -> page.evidence() == null);
    }
}
