package it.filiera.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which rows of a file have one identifier. Mostly one row has it, so a set is made for the second only. */
final class SharedIdentifiers {

    private final Map<String, Integer> alone = new HashMap<>();
    private final Map<String, SortedSet<Integer>> shared = new HashMap<>();

    void add(String identifier, int row) {
        SortedSet<Integer> rows = shared.get(identifier);
        if (rows != null) {
            rows.add(row);
            return;
        }
        Integer standing = alone.putIfAbsent(identifier, row);
        if (standing != null && standing != row) {
            alone.remove(identifier);
            shared.put(identifier, new TreeSet<>(List.of(standing, row)));
        }
    }

    void remove(String identifier, int row) {
        SortedSet<Integer> rows = shared.get(identifier);
        if (rows == null) {
            alone.remove(identifier, row);
            return;
        }
        rows.remove(row);
        if (rows.size() == 1) {
            shared.remove(identifier);
            alone.put(identifier, rows.first());
        }
    }

    /** The first row that has it; null where none has. */
    @Nullable Integer first(String identifier) {
        SortedSet<Integer> rows = shared.get(identifier);
        return rows == null ? alone.get(identifier) : rows.first();
    }

    /** All rows of an identifier that several have. */
    SortedSet<Integer> all(String identifier) {
        return shared.getOrDefault(identifier, new TreeSet<>());
    }
}
