package it.filiera.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people put into cells. */
final class FixedCells {

    private final Map<Integer, Map<IntakeField, String>> rows = new HashMap<>();

    /** The values of a row; none where nobody put any. */
    Map<IntakeField, String> of(int row) {
        return rows.getOrDefault(row, Map.of());
    }

    void put(int row, Map<IntakeField, String> values) {
        Map<IntakeField, String> all = new EnumMap<>(IntakeField.class);
        all.putAll(of(row));
        all.putAll(values);
        rows.put(row, all);
    }

    /** Remembers how these rows stand; running it brings that back. */
    Runnable asTheyStand(Set<Integer> changing) {
        Map<Integer, @Nullable Map<IntakeField, String>> before = new HashMap<>();
        changing.forEach(row -> before.put(row, rows.get(row)));
        return () -> before.forEach(this::restore);
    }

    private void restore(int row, @Nullable Map<IntakeField, String> values) {
        if (values == null) {
            rows.remove(row);
        } else {
            rows.put(row, values);
        }
    }
}
