package it.filiera.intake;

import static it.filiera.database.schema.Tables.IMPORT_BATCH;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.database.Database;
import it.filiera.directory.SourcePage;
import it.filiera.directory.Survivors;
import it.filiera.ledger.LedgerReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Records;
import org.jooq.Table;

/**
 * The same file, letter for letter, when it came in before and was not taken back. Its lines are the same then, so that each may still be
 * the organisation that it made.
 *
 * @param file its name then
 * @param sources the lines of it that vouch for something
 * @param made by what vouches for a line, the organisation that it made, or who stands for it now
 */
record Earlier(String file, Set<UUID> sources, Map<String, UUID> made) {

    static Optional<Earlier> of(Database database, LedgerReader ledger, String sha256) {
        Map<UUID, String> batches = database.read()
                .select(IMPORT_BATCH.ID, IMPORT_BATCH.FILE_NAME)
                .from(IMPORT_BATCH)
                .where(IMPORT_BATCH.SHA256.eq(sha256))
                .orderBy(IMPORT_BATCH.ID)
                .fetchMap(IMPORT_BATCH.ID, IMPORT_BATCH.FILE_NAME);
        if (batches.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> entered = insertedWith(batches.keySet(), ledger, ORGANISATION);
        Set<UUID> sources = insertedWith(batches.keySet(), ledger, SOURCE);
        String file = batches.values().iterator().next();
        return Optional.of(new Earlier(file, sources, made(database, file, sources, entered)));
    }

    private static Set<UUID> insertedWith(Set<UUID> batches, LedgerReader ledger, Table<?> table) {
        return batches.stream().flatMap(batch -> ledger.insertedWith(batch, table).stream()).collect(Collectors.toSet());
    }

    /** Of several organisations of a line the one of which it spoke first. */
    private static Map<String, UUID> made(Database database, String file, Set<UUID> sources, Set<UUID> entered) {
        List<Line> lines = database.read()
                .select(SOURCE.ID, SOURCE.EVIDENCE, SOURCE.ORGANISATION_ID)
                .from(SOURCE)
                .where(SOURCE.URL.eq(SourcePage.IMPORT + file), SOURCE.EVIDENCE.isNotNull())
                .orderBy(SOURCE.ID)
                .fetch(Records.mapping(Line::new));
        lines.removeIf(line -> !sources.contains(line.source()));
        Set<UUID> standing = standing(database, lines, entered);
        Map<String, UUID> made = new HashMap<>();
        lines.stream().filter(line -> standing.contains(line.of())).forEach(line -> made.putIfAbsent(line.evidence(), line.of()));
        return made;
    }

    /** Those that were entered, and the others of these lines of which one of them is part now. */
    private static Set<UUID> standing(Database database, List<Line> lines, Set<UUID> entered) {
        Set<UUID> standing = new HashSet<>(entered);
        Set<UUID> others = lines.stream().map(Line::of).filter(one -> !entered.contains(one)).collect(Collectors.toSet());
        new Survivors(database).formerOf(others).forEach((survivor, former) -> {
            if (former.stream().anyMatch(one -> entered.contains(one.id()))) {
                standing.add(survivor);
            }
        });
        return standing;
    }

    private record Line(UUID source, String evidence, UUID of) {}
}
