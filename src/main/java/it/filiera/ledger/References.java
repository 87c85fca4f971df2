package it.filiera.ledger;

import it.filiera.database.schema.DefaultSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;

/** Which rows outside a change set refer to rows that it inserted. Asks once per foreign key and thousand rows. */
final class References {

    /** A row that refers to another by one of its columns. */
    record Referrer(Table<?> table, UUID id, Field<UUID> column) {}

    private final Map<UUID, List<Referrer>> referrers = new HashMap<>();

    private References() {}

    static References to(DSLContext db, Map<Table<?>, Set<UUID>> inserted) {
        References references = new References();
        for (Table<?> child : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : child.getReferences()) {
                Set<UUID> parents = inserted.getOrDefault(key.getKey().getTable(), Set.of());
                if (!parents.isEmpty() && child.field("id") != null && child.field("version") != null) {
                    references.collect(db, child, key, parents, inserted.getOrDefault(child, Set.of()));
                }
            }
        }
        return references;
    }

    List<Referrer> referrers(UUID row) {
        return referrers.getOrDefault(row, List.of());
    }

    private void collect(DSLContext db, Table<?> child, ForeignKey<?, ?> key, Set<UUID> parents, Set<UUID> leaving) {
        Field<UUID> column = parentColumn(child, key);
        for (List<UUID> chunk : Rows.chunks(parents)) {
            db.select(Rows.id(child), column).from(child).where(column.in(chunk)).forEach(row -> {
                if (!leaving.contains(row.value1())) {
                    referrers.computeIfAbsent(row.value2(), parent -> new ArrayList<>()).add(new Referrer(child, row.value1(), column));
                }
            });
        }
    }

    static Field<UUID> parentColumn(Table<?> child, ForeignKey<?, ?> key) {
        return Objects.requireNonNull(child.field(key.getFields().getFirst().getName(), UUID.class));
    }
}
