package it.filiera.intake;

import it.filiera.directory.OrganisationDraft;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.SameValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field in which a row says something else than stands.
 *
 * @param single under which the directory keeps it; null for street and postal code
 * @param stands empty where the directory has none
 */
record Slot(IntakeField field, @Nullable OrganisationField single, String stands, String comes) {

    /** Streets and postal codes are vouched for together with the sites. */
    private static final String SITES = "sites";

    String fact() {
        return single == null ? SITES : single.code();
    }

    boolean isPlace() {
        return single == null || single.isPlace();
    }

    /** All of them. */
    static List<Slot> of(OrganisationDraft standing, RowContents row) {
        List<Slot> slots = new ArrayList<>();
        row.own().forEach(field -> add(slots, field, standing, row.said()));
        row.placed().forEach(field -> add(slots, field, standing, row.said()));
        addText(slots, IntakeField.ADDRESS, standing.address(), row.said().address());
        addText(slots, IntakeField.POSTAL_CODE, standing.postalCode(), row.said().postalCode());
        return slots;
    }

    private static void add(List<Slot> slots, OrganisationField field, OrganisationDraft standing, OrganisationDraft said) {
        String stands = standing.value(field);
        String comes = said.value(field);
        if (!comes.isEmpty() && !SameValue.is(field, stands, comes)) {
            slots.add(new Slot(IntakeField.named(field.code()), field, stands, comes));
        }
    }

    private static void addText(List<Slot> slots, IntakeField field, String stands, String comes) {
        if (!comes.isEmpty() && !SameValue.isText(stands, comes)) {
            slots.add(new Slot(field, null, stands, comes));
        }
    }
}
