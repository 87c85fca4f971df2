package it.filiera.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of a row while it is checked. */
final class Drafts {

    private final Map<IntakeField, Draft> cells = new EnumMap<>(IntakeField.class);
    private final Set<Rule> off;

    Drafts(Set<Rule> off) {
        this.off = off;
    }

    void add(Draft cell) {
        cells.put(cell.field(), cell);
    }

    Collection<Draft> all() {
        return cells.values();
    }

    /** Null where the field is in no column. */
    @Nullable Draft get(IntakeField field) {
        return cells.get(field);
    }

    String value(IntakeField field) {
        Draft cell = cells.get(field);
        return cell == null ? "" : cell.value();
    }

    boolean has(IntakeField field) {
        return !value(field).isEmpty();
    }

    boolean isMapped(IntakeField field) {
        return cells.containsKey(field);
    }

    /** The cell of a field that other cells say something of, though no column may hold it. */
    Draft derived(IntakeField field) {
        return cells.computeIfAbsent(field, missing -> new Draft(missing, "", null, off));
    }

    /** Writes what another cell says where nothing is said. */
    void fill(IntakeField field, String value) {
        if (!value.isEmpty() && !has(field)) {
            derived(field).write(value);
        }
    }

    /** Outside Italy neither province nor municipality are held against the lists. */
    boolean isAbroad() {
        String country = value(IntakeField.COUNTRY);
        return !country.isEmpty() && !country.equals("IT");
    }

    long fired() {
        return cells.values().stream().mapToLong(Draft::fired).reduce(0, (one, other) -> one | other);
    }

    /** All mapped fields, and those that were derived and hold something. */
    Map<IntakeField, CheckedCell> done() {
        Map<IntakeField, CheckedCell> done = new EnumMap<>(IntakeField.class);
        cells.forEach((field, cell) -> done.put(field, cell.done()));
        return done;
    }
}
