package it.filiera.directory;

import it.filiera.database.Database;
import it.filiera.matching.Folding;
import it.filiera.message.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Makes readable keys: {@code Cuorgnè F.lli & C.} becomes {@code cuorgne-f-lli-c}, a second one {@code cuorgne-f-lli-c-2}. */
public final class KeyMaker {

    private static final int LONGEST = 100;

    private final Database database;
    private final TableField<?, String> column;

    /** All keys that stand or were made, once they were asked for together. */
    private @Nullable Map<String, Integer> known;

    /** Makes keys that do not stand in this column yet. */
    public KeyMaker(Database database, TableField<?, String> column) {
        this.database = database;
        this.column = column;
    }

    /** Refuses a name without a letter or digit that could stand in a key. */
    public String keyFor(String name) {
        String base = slug(name);
        if (base.isEmpty()) {
            throw new Refused("organisation.no-name", name);
        }
        Set<String> taken = database.read()
                .select(column)
                .from(Objects.requireNonNull(column.getTable()))
                .where(column.eq(base).or(column.startsWith(base + "-")))
                .fetchSet(column);
        return taken.contains(base)
                ? IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + "-" + i).filter(key -> !taken.contains(key)).findFirst().orElseThrow()
                : base;
    }

    /** As {@link #keyFor}, for many names in a row: the keys that stand are read once, and none is made twice. */
    public String nextKeyFor(String name) {
        String base = slug(name);
        if (base.isEmpty()) {
            throw new Refused("organisation.no-name", name);
        }
        Map<String, Integer> taken = taken();
        int last = taken.getOrDefault(base, 0);
        if (last == 0) {
            taken.put(base, 1);
            return base;
        }
        int next = IntStream.iterate(last + 1, i -> i + 1).filter(i -> !taken.containsKey(base + "-" + i)).findFirst().orElseThrow();
        taken.put(base, next);
        taken.put(base + "-" + next, 1);
        return base + "-" + next;
    }

    /** To each key that is taken the last number that was tried behind it. */
    private Map<String, Integer> taken() {
        Map<String, Integer> taken = known;
        if (taken == null) {
            taken = new HashMap<>();
            for (String key : database.read().select(column).from(Objects.requireNonNull(column.getTable())).fetch(column)) {
                taken.put(key, 1);
            }
            known = taken;
        }
        return taken;
    }

    /** The letters a to z and digits of a text, with hyphens for all between them; empty when there are none. */
    public static String slug(String name) {
        String bare = Folding.folded(name);
        String slug = bare.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
