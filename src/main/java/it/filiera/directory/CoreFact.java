package it.filiera.directory;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The twelve facts that make a profile complete: what a buyer asks first, how to reach the firm, and who it is before the law. */
public enum CoreFact {
    ACTIVITY(firm -> anyOf(firm.activityEn(), firm.activityIt())),
    CATEGORY(firm -> !firm.categories().isEmpty()),
    SEAT(firm -> firm.places().stream().anyMatch(place -> place.municipality() != null)),
    EMPLOYEES(firm -> firm.employees() != null),
    TURNOVER(firm -> firm.turnover() != null),
    FOUNDED(firm -> firm.founded() != null),
    WEBSITE(firm -> firm.contact().website() != null),
    PHONE(firm -> firm.contact().phone() != null),
    PEC(firm -> firm.contact().pec() != null),
    LEGAL_FORM(firm -> firm.legalForm() != null),
    PARTITA_IVA(firm -> firm.partitaIva() != null),
    REA(firm -> firm.registrations().stream().anyMatch(entry -> entry.register().equals("rea")));

    private final Predicate<Organisation> known;

    CoreFact(Predicate<Organisation> known) {
        this.known = known;
    }

    boolean isKnown(Organisation organisation) {
        return known.test(organisation);
    }

    private static boolean anyOf(@Nullable Object one, @Nullable Object other) {
        return one != null || other != null;
    }
}
