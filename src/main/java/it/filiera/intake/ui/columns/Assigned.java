package it.filiera.intake.ui.columns;

import it.filiera.intake.FieldFrom;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Mapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What holds what, as it is being put together: unlike a mapping it knows fields for which a value for all rows is yet to be typed.
 *
 * @param fields in the order in which they were chosen
 * @param constants fields that have, or are to have, a value for all rows
 */
record Assigned(List<FieldFrom> fields, List<IntakeField> constants) {

    static final Assigned NOTHING = new Assigned(List.of(), List.of());

    Assigned {
        fields = List.copyOf(fields);
        constants = List.copyOf(constants);
    }

    static Assigned of(Mapping mapping) {
        return new Assigned(
                mapping.fields(),
                mapping.fields().stream().filter(from -> !from.constant().isEmpty()).map(FieldFrom::field).toList());
    }

    Mapping mapping() {
        return new Mapping(fields.stream().filter(from -> !from.columns().isEmpty() || !from.constant().isBlank()).toList());
    }

    /** The fields that a column goes into. */
    List<IntakeField> of(int column) {
        return fields.stream().filter(from -> from.columns().contains(column)).map(FieldFrom::field).toList();
    }

    boolean has(IntakeField field) {
        return mapping().fields().stream().anyMatch(from -> from.field() == field);
    }

    String constant(IntakeField field) {
        return from(field).constant();
    }

    /** How many columns a field is joined from. */
    int columns(IntakeField field) {
        return from(field).columns().size();
    }

    /** A column of a field that has one already is joined to it. */
    Assigned with(int column, IntakeField field) {
        return changed(field, from -> new FieldFrom(
                field, Stream.concat(from.columns().stream(), Stream.of(column)).distinct().toList(), from.constant()));
    }

    Assigned without(int column, IntakeField field) {
        return changed(field, from -> new FieldFrom(
                field, from.columns().stream().filter(other -> other != column).toList(), from.constant()));
    }

    Assigned withConstant(IntakeField field, String text) {
        Assigned changed = changed(field, from -> new FieldFrom(field, from.columns(), text));
        return new Assigned(changed.fields, Stream.concat(constants.stream(), Stream.of(field)).distinct().toList());
    }

    Assigned withoutConstant(IntakeField field) {
        Assigned changed = changed(field, from -> new FieldFrom(field, from.columns(), ""));
        return new Assigned(changed.fields, constants.stream().filter(other -> other != field).toList());
    }

    private FieldFrom from(IntakeField field) {
        return fields.stream().filter(from -> from.field() == field).findFirst().orElse(new FieldFrom(field, List.of(), ""));
    }

    private Assigned changed(IntakeField field, UnaryOperator<FieldFrom> change) {
        List<FieldFrom> now = new ArrayList<>(fields);
        now.replaceAll(from -> from.field() == field ? change.apply(from) : from);
        if (now.stream().noneMatch(from -> from.field() == field)) {
            now.add(change.apply(from(field)));
        }
        now.removeIf(from -> from.columns().isEmpty() && from.constant().isEmpty());
        return new Assigned(now, constants);
    }

    /** How often each field is used, for who chooses another. */
    Map<IntakeField, Integer> uses() {
        Map<IntakeField, Integer> uses = new EnumMap<>(IntakeField.class);
        fields.forEach(from -> uses.put(from.field(), from.columns().size()));
        return uses;
    }
}
