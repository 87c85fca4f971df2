package it.filiera.support;

import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;

import it.filiera.database.Database;
import it.filiera.database.schema.DefaultSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Every row of every table that a change set can write, as it stands at one moment, to be compared with what stands later. Left out is
 * what an undo does not bring back and need not: versions, and the key of a derived row, which goes by its organisation instead.
 */
public final class Tables {

    private static final Set<String> LEFT_OUT = Set.of("id", "version");

    /** Table name to key to column name to value. */
    private final Map<String, Map<String, Map<String, String>>> rows = new TreeMap<>();

    private Tables() {}

    /** All of a database now: one query per table. */
    public static Tables of(Database database) {
        Tables tables = new Tables();
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(Tables::isWritten).forEach(table -> {
            Map<String, Map<String, String>> found = new TreeMap<>();
            database.read().selectFrom(table).forEach(row -> found.put(key(table, row), values(table, row)));
            tables.rows.put(table.getName(), found);
        });
        return tables;
    }

    /** The tables that change sets write. */
    public static List<Table<?>> written() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().<Table<?>>map(table -> table).filter(Tables::isWritten).toList();
    }

    /** In what the later state differs, a line for each row or column, by table; nothing where every row is as it was. */
    public List<String> differences(Tables later) {
        List<String> lines = new ArrayList<>();
        rows.forEach((table, before) -> compare(table, before, later.rows.getOrDefault(table, Map.of()), lines));
        return lines;
    }

    /** How many rows a table has. */
    public int count(Table<?> table) {
        return Objects.requireNonNull(rows.get(table.getName())).size();
    }

    private static void compare(
            String table, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after, List<String> lines) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Map<String, String> was = before.get(key);
            Map<String, String> is = after.get(key);
            if (was == null || is == null) {
                lines.add(table + (was == null ? " + " + is : " - " + was));
            } else {
                was.forEach((column, value) -> {
                    if (!value.equals(is.get(column))) {
                        lines.add("%s.%s of %s: %s -> %s".formatted(table, column, key, value, is.get(column)));
                    }
                });
            }
        }
    }

    private static boolean isWritten(Table<?> table) {
        return table.field("id") != null && table.field("version") != null;
    }

    private static String key(Table<?> table, Record row) {
        Field<?> key = table.equals(ORGANISATION_CONTACT) ? ORGANISATION_CONTACT.ORGANISATION_ID : table.field("id");
        return String.valueOf(row.get(Objects.requireNonNull(key)));
    }

    private static Map<String, String> values(Table<?> table, Record row) {
        Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(table.fields())
                .filter(column -> !LEFT_OUT.contains(column.getName()))
                .forEach(column -> values.put(column.getName(), String.valueOf(row.get(column))));
        return values;
    }
}
