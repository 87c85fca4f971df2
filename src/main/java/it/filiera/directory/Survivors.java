package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who stands for an organisation that was merged into another, which may have been merged itself. One query for each link of the longest
 * chain, none more where nobody was merged.
 */
public final class Survivors {

    /** What the database calls an organisation that is part of another. */
    static final String MERGED = "merged";

    private final Database database;

    public Survivors(Database database) {
        this.database = database;
    }

    /** An organisation that is part of another now. */
    public record Former(UUID id, String key, String name) {}

    /** Who stands for it: itself where it was not merged, or does not exist. */
    public UUID of(UUID organisation) {
        return of(Set.of(organisation)).getOrDefault(organisation, organisation);
    }

    /** Who stands for each of them, in their order, each once. */
    public List<UUID> standing(Collection<UUID> organisations) {
        Map<UUID, UUID> into = of(organisations);
        return organisations.stream().map(one -> into.getOrDefault(one, one)).distinct().toList();
    }

    /** Who stands for each that was merged; all others are missing. */
    public Map<UUID, UUID> of(Collection<UUID> organisations) {
        Map<UUID, UUID> into = new HashMap<>();
        Set<UUID> asked = new HashSet<>(organisations);
        while (!asked.isEmpty()) {
            Map<UUID, UUID> step = database.read()
                    .select(ORGANISATION.ID, ORGANISATION.MERGED_INTO)
                    .from(ORGANISATION)
                    .where(ORGANISATION.ID.in(asked), ORGANISATION.MERGED_INTO.isNotNull())
                    .fetchMap(ORGANISATION.ID, ORGANISATION.MERGED_INTO);
            asked = new HashSet<>(step.values());
            asked.removeAll(into.keySet());
            into.putAll(step);
        }
        Map<UUID, UUID> survivors = new HashMap<>();
        organisations.stream().filter(into::containsKey).forEach(one -> survivors.put(one, last(one, into)));
        return survivors;
    }

    private static UUID last(UUID organisation, Map<UUID, UUID> into) {
        UUID last = organisation;
        for (int links = 0; links <= into.size() && into.containsKey(last); links++) {
            last = into.get(last);
        }
        return last;
    }

    /** All that are part of these now, by survivor and, link by link, by name; those of which none is part are missing. */
    public Map<UUID, List<Former>> formerOf(Collection<UUID> survivors) {
        Map<UUID, UUID> survivorOf = new HashMap<>();
        survivors.forEach(one -> survivorOf.put(one, one));
        Map<UUID, List<Former>> former = new LinkedHashMap<>();
        Set<UUID> asked = new HashSet<>(survivors);
        while (!asked.isEmpty()) {
            Set<UUID> found = new HashSet<>();
            database.read()
                    .select(ORGANISATION.ID, ORGANISATION.ORG_KEY, ORGANISATION.NAME, ORGANISATION.MERGED_INTO)
                    .from(ORGANISATION)
                    .where(ORGANISATION.MERGED_INTO.in(asked))
                    .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                    .forEach(row -> {
                        UUID survivor = survivorOf.get(row.value4());
                        if (survivorOf.putIfAbsent(row.value1(), survivor) == null) {
                            former.computeIfAbsent(survivor, _ -> new ArrayList<>()).add(new Former(row.value1(), row.value2(), row.value3()));
                            found.add(row.value1());
                        }
                    });
            asked = found;
        }
        return former;
    }
}
