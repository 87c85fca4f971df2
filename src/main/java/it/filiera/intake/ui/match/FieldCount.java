package it.filiera.intake.ui.match;

import it.filiera.intake.FieldDifference;
import it.filiera.intake.IntakeField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the file and the directory differ in a field.
 *
 * @param differ rows in which both have a value, and not the same
 * @param fills rows in which only the file has one
 */
record FieldCount(IntakeField field, int differ, int fills) {

    static List<FieldCount> of(Collection<List<FieldDifference>> rows) {
        Map<IntakeField, FieldCount> counts = new EnumMap<>(IntakeField.class);
        rows.stream().flatMap(List::stream).map(FieldCount::one).forEach(one -> counts.merge(one.field(), one, FieldCount::plus));
        return List.copyOf(counts.values());
    }

    private static FieldCount one(FieldDifference difference) {
        boolean fills = difference.stands().isEmpty();
        return new FieldCount(difference.field(), fills ? 0 : 1, fills ? 1 : 0);
    }

    private FieldCount plus(FieldCount other) {
        return new FieldCount(field, differ + other.differ, fills + other.fills);
    }
}
