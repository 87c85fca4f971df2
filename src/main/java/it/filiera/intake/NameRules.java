package it.filiera.intake;

import it.filiera.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of firms and people, and whether a row has the one that it needs. */
final class NameRules {

    private static final List<IntakeField> PERSONAL = List.of(
            IntakeField.TITLE, IntakeField.DEPARTMENT, IntakeField.PERSON_EMAIL, IntakeField.PERSON_PHONE, IntakeField.GIVEN_NAME,
            IntakeField.PERSON_NOTE);

    /** What a firm alone has; an address or a telephone a person may have too. */
    private static final List<IntakeField> OF_FIRM = List.of(
            IntakeField.PARTITA_IVA, IntakeField.CODICE_FISCALE, IntakeField.REA, IntakeField.WEBSITE, IntakeField.PEC, IntakeField.ACTIVITY,
            IntakeField.ACTIVITY_IT, IntakeField.EMPLOYEES, IntakeField.TURNOVER, IntakeField.FOUNDED, IntakeField.MUNICIPALITY,
            IntakeField.ADDRESS, IntakeField.LEGAL_FORM);

    private final Known known;

    NameRules(Known known) {
        this.known = known;
    }

    void check(Drafts row) {
        loud(row.get(IntakeField.NAME), true);
        List.of(IntakeField.ADDRESS, IntakeField.PERSON, IntakeField.GIVEN_NAME, IntakeField.FAMILY_NAME)
                .forEach(field -> loud(row.get(field), false));
        legalForm(row);
        person(row);
        missing(row);
        place(row);
    }

    private static void loud(@Nullable Draft cell, boolean firm) {
        if (cell != null && Capitals.isLoud(cell.value())) {
            String calm = firm ? Capitals.ofFirm(cell.value()) : Capitals.calmed(cell.value());
            if (!calm.equals(cell.value())) {
                cell.repair(Rule.ALL_CAPS, calm);
            }
        }
    }

    private static void legalForm(Drafts row) {
        Draft cell = row.get(IntakeField.LEGAL_FORM);
        if (cell != null && !cell.isEmpty()) {
            String form = LegalForms.canonical(cell.value());
            if (form != null && !form.equals(cell.value())) {
                cell.repair(Rule.LEGAL_FORM, form);
            }
            return;
        }
        String name = row.value(IntakeField.NAME);
        LegalForms.atEnd(name).ifPresent(parted -> {
            Draft form = row.derived(IntakeField.LEGAL_FORM);
            if (name.endsWith(" " + parted.form())) {
                form.derive(Rule.LEGAL_FORM, parted.form());
            } else {
                form.repair(Rule.LEGAL_FORM, parted.form(), Message.of("intake.found.from-name"));
            }
        });
    }

    /** A whole name gives its parts where no column does. */
    private static void person(Drafts row) {
        if (row.has(IntakeField.PERSON) && !row.has(IntakeField.FAMILY_NAME)) {
            PersonName name = PersonName.of(row.value(IntakeField.PERSON));
            row.fill(IntakeField.SALUTATION, name.salutation());
            row.fill(IntakeField.GIVEN_NAME, name.given());
            row.fill(IntakeField.FAMILY_NAME, Capitals.isLoud(name.family()) ? Capitals.calmed(name.family()) : name.family());
        }
    }

    private void missing(Drafts row) {
        boolean person = row.has(IntakeField.FAMILY_NAME) || row.has(IntakeField.PERSON);
        boolean firm = row.has(IntakeField.NAME) || isKnown(row);
        boolean ofFirm = OF_FIRM.stream().anyMatch(row::has);
        if (!firm && (ofFirm || !person)) {
            IntakeField where = row.isMapped(IntakeField.NAME) || !isOfPeople(row) ? IntakeField.NAME : nameOfPerson(row);
            row.derived(where).find(Rule.NAME_MISSING, Message.of("intake.found.no-name"), List.of());
        } else if (!person && PERSONAL.stream().anyMatch(row::has)) {
            row.derived(nameOfPerson(row)).find(Rule.CONTACT_NAMELESS, Message.of("intake.found.nameless"), List.of());
        }
    }

    /** It is in the directory, so its name is there. */
    private boolean isKnown(Drafts row) {
        return known.keys().contains(row.value(IntakeField.KEY)) || known.hasPartitaIva(row.value(IntakeField.PARTITA_IVA));
    }

    private static boolean isOfPeople(Drafts row) {
        return row.isMapped(IntakeField.FAMILY_NAME) || row.isMapped(IntakeField.PERSON);
    }

    private static IntakeField nameOfPerson(Drafts row) {
        return row.isMapped(IntakeField.PERSON) ? IntakeField.PERSON : IntakeField.FAMILY_NAME;
    }

    private static void place(Drafts row) {
        Draft town = row.get(IntakeField.MUNICIPALITY);
        if (town != null && town.isEmpty() && row.has(IntakeField.NAME)) {
            town.find(Rule.PLACE_MISSING, Message.of("intake.found.no-place"), List.of());
        }
    }
}
