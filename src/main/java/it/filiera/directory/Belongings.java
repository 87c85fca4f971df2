package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** What belongs to an organisation, found by the schema's foreign keys, so that a table that comes later is found too. */
final class Belongings {

    private Belongings() {}

    /** The tables whose rows belong to organisations; those to which others of them refer come first. */
    static List<Table<?>> tables() {
        return PlannedRows.parentsFirst().stream().filter(table -> !columns(table).isEmpty()).toList();
    }

    /** The columns by which the rows of a table belong to organisations; none of an organisation's own row, which belongs to none. */
    static List<Field<UUID>> columns(Table<?> table) {
        return table.equals(ORGANISATION) ? List.of() : PlannedRows.references(table, ORGANISATION);
    }

    /** How many rows belong to an organisation, by the name of their table; tables without any are missing. One query for each table. */
    static Map<String, Integer> count(DSLContext db, UUID organisation) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Table<?> table : tables()) {
            int rows = columns(table).stream().mapToInt(column -> db.fetchCount(table, column.eq(organisation))).sum();
            if (rows > 0) {
                counts.put(table.getName(), rows);
            }
        }
        return counts;
    }
}
