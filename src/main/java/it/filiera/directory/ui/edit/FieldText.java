package it.filiera.directory.ui.edit;

import it.filiera.directory.CapabilityHeld;
import it.filiera.directory.Figure;
import it.filiera.directory.MembershipHeld;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.Place;
import it.filiera.directory.RoleHeld;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of an organisation as it is typed; several values are parted by commas. */
final class FieldText {

    private FieldText() {}

    /** Empty where nothing is stated. */
    static String of(Organisation firm, OrganisationField field) {
        Object value = switch (field) {
            case NAME -> firm.name();
            case LEGAL_FORM -> firm.legalForm();
            case STATUS -> firm.status();
            case ACTIVITY -> firm.activityEn();
            case ACTIVITY_IT -> firm.activityIt();
            case WEBSITE -> firm.contact().website();
            case PHONE -> firm.phoneAsDialled();
            case EMAIL -> firm.contact().email();
            case PEC -> firm.contact().pec();
            case PARTITA_IVA -> firm.partitaIva();
            case CODICE_FISCALE -> firm.codiceFiscale();
            case FOUNDED -> firm.founded();
            case EMPLOYEES -> words(firm.employees());
            case TURNOVER -> words(firm.turnover());
            case MUNICIPALITY -> seat(firm, Place::municipality);
            case PROVINCE -> seat(firm, Place::province);
            case REGION -> seat(firm, Place::region);
            case COUNTRY -> seat(firm, Place::country);
            case ROLES -> joined(firm.roles(), RoleHeld::role);
            case CATEGORIES -> joined(firm.categories(), code -> code);
            case CAPABILITIES -> joined(firm.capabilities(), CapabilityHeld::code);
            case LISTS -> joined(firm.memberships(), MembershipHeld::list);
            case TAGS -> joined(firm.tags(), tag -> tag);
        };
        return value == null ? "" : value.toString();
    }

    private static @Nullable String words(@Nullable Figure figure) {
        return figure == null ? null : figure.words();
    }

    private static @Nullable String seat(Organisation firm, Function<Place, @Nullable String> part) {
        Place seat = firm.seat();
        return seat == null || !seat.kind().equals("seat") ? null : part.apply(seat);
    }

    private static <T> String joined(List<T> values, Function<T, String> code) {
        return String.join(",", values.stream().map(code).toList());
    }
}
