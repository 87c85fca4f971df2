package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import it.filiera.message.Refused;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes readable keys: {@code Cuorgnè F.lli & C.} becomes {@code cuorgne-f-lli-c}, a second one {@code cuorgne-f-lli-c-2}. */
final class KeyMaker {

    private static final int LONGEST = 100;

    private final Database database;

    KeyMaker(Database database) {
        this.database = database;
    }

    String keyFor(String name) {
        String base = slug(name);
        if (base.isEmpty()) {
            throw new Refused("organisation.no-name", name);
        }
        Set<String> taken = database.read()
                .select(ORGANISATION.ORG_KEY)
                .from(ORGANISATION)
                .where(ORGANISATION.ORG_KEY.eq(base).or(ORGANISATION.ORG_KEY.startsWith(base + "-")))
                .fetchSet(ORGANISATION.ORG_KEY);
        return taken.contains(base)
                ? IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + "-" + i).filter(key -> !taken.contains(key)).findFirst().orElseThrow()
                : base;
    }

    static String slug(String name) {
        String bare = Folding.folded(name);
        String slug = bare.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
