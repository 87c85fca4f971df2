package it.filiera.intake;

import static it.filiera.database.schema.Tables.IMPORT_BATCH;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.database.Database;
import it.filiera.directory.SourcePage;
import it.filiera.directory.Survivors;
import it.filiera.ledger.LedgerReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The same file, letter for letter, when it came in before and was not taken back. Its lines are the same then, so that each still is the
 * organisation that it made, whatever else looks like it.
 *
 * @param file its name then
 * @param made by what vouches for a line, the organisation that it made, or who stands for it now
 */
record Earlier(String file, Map<String, UUID> made) {

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
        Set<UUID> entered = new HashSet<>();
        batches.keySet().forEach(batch -> entered.addAll(ledger.insertedWith(batch, ORGANISATION)));
        String file = batches.values().iterator().next();
        return Optional.of(new Earlier(file, made(database, file, entered)));
    }

    private static Map<String, UUID> made(Database database, String file, Set<UUID> entered) {
        Map<String, List<UUID>> byLine = database.read()
                .select(SOURCE.EVIDENCE, SOURCE.ORGANISATION_ID)
                .from(SOURCE)
                .where(SOURCE.URL.eq(SourcePage.IMPORT + file), SOURCE.EVIDENCE.isNotNull())
                .fetchGroups(SOURCE.EVIDENCE, SOURCE.ORGANISATION_ID);
        Set<UUID> others = new HashSet<>();
        byLine.values().forEach(others::addAll);
        others.removeAll(entered);
        new Survivors(database).formerOf(others).forEach((survivor, former) -> {
            if (former.stream().anyMatch(one -> entered.contains(one.id()))) {
                entered.add(survivor);
            }
        });
        Map<String, UUID> made = new HashMap<>();
        byLine.forEach((line, organisations) -> first(organisations, entered).ifPresent(one -> made.put(line, one)));
        return made;
    }

    private static Optional<UUID> first(Collection<UUID> organisations, Set<UUID> among) {
        return organisations.stream().filter(among::contains).findFirst();
    }
}
