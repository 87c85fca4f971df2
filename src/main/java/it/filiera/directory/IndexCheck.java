package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import it.filiera.ledger.LedgerReader;
import it.filiera.message.Message;
import it.filiera.query.Query;
import it.filiera.search.IndexDamagedException;
import it.filiera.search.SearchIndex;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whether the index of organisations, as it lies on the disk, holds those that the tables hold. Repairs nothing. */
final class IndexCheck {

    private static final int PAGE = 5000;

    private final Database database;
    private final LedgerReader ledger;
    private final Path folder;
    private final Vocabulary vocabulary;
    private final List<OrganisationKnowledge> knowledge;

    IndexCheck(
            Database database, LedgerReader ledger, Path folder, Vocabulary vocabulary, List<OrganisationKnowledge> knowledge) {
        this.knowledge = knowledge;
        this.database = database;
        this.ledger = ledger;
        this.folder = folder;
        this.vocabulary = vocabulary;
    }

    /** What is wrong; nothing of an index that is missing or of another profile or program, for its next use builds it again. */
    List<Message> findings() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (SearchIndex files = SearchIndex.open(folder, vocabulary, OrganisationFilters.with(knowledge).names())) {
            OrganisationRepository organisations = new OrganisationRepository(database);
            long position = new KindIndex(files, new OrganisationKind(database, organisations, vocabulary, knowledge)).position(ledger);
            return position > 0 && position <= ledger.last() ? compare(files, position, organisations) : List.of();
        } catch (IndexDamagedException e) {
            return List.of(Message.of("verify.index-unreadable", folder));
        }
    }

    /** Leaves out what changed since the index was last written: its next use brings it in or takes it out. */
    private List<Message> compare(SearchIndex files, long position, OrganisationRepository organisations) {
        Set<UUID> indexed = new HashSet<>(files.ids(Query.ALL, LocalDate.EPOCH));
        Set<UUID> missing = new HashSet<>();
        List<UUID> page = organisations.idsAfter(null, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(id -> !indexed.remove(id)).forEach(missing::add);
            page = organisations.idsAfter(page.getLast(), PAGE);
        }
        Set<UUID> pending = ledger.rowsChangedAfter(position, ORGANISATION);
        missing.removeAll(pending);
        indexed.removeAll(pending);
        List<Message> findings = new ArrayList<>();
        report("verify.index-lacks", missing, findings);
        report("verify.index-extra", indexed, findings);
        return findings;
    }

    private void report(String key, Collection<UUID> ids, List<Message> findings) {
        ids.stream().min(UUID::compareTo).ifPresent(first -> findings.add(Message.of(key, name(first), ids.size())));
    }

    /** The key of an organisation; the id of one that has no row. */
    private String name(UUID id) {
        return database.read()
                .select(ORGANISATION.ORG_KEY)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(ORGANISATION.ORG_KEY)
                .orElseGet(id::toString);
    }
}
