package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import it.filiera.database.schema.DefaultSchema;
import it.filiera.italy.CodiceFiscale;
import it.filiera.italy.PartitaIva;
import it.filiera.ledger.LedgerReader;
import it.filiera.message.Message;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.IndexDamagedException;
import it.filiera.search.Order;
import it.filiera.search.SearchIndex;
import it.filiera.search.SearchRequest;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Whether the directory is whole: every row readable, identifiers formally valid, the index in step with the tables. Looks at the index
 * as it lies on the disk and repairs nothing.
 */
public final class DirectoryCheck {

    private static final int PAGE = 5000;

    private final Database database;
    private final LedgerReader ledger;
    private final Path index;
    private final Vocabulary vocabulary;
    private final List<Message> findings = new ArrayList<>();

    /** {@code index} is the folder of the index of organisations. */
    public DirectoryCheck(Database database, LedgerReader ledger, Path index, Vocabulary vocabulary) {
        this.database = database;
        this.ledger = ledger;
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /** What is wrong; nothing when the list is empty. Where a table cannot be read, what is in it is not looked at. */
    public List<Message> findings() {
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(this::readThrough);
        if (findings.isEmpty()) {
            checkIdentifiers();
            checkIndex();
        }
        return findings;
    }

    /** Reads every row of a table, so that a damaged page of the file shows. */
    private void readThrough(Table<?> table) {
        try (Stream<? extends Record> rows = database.read().selectFrom(table).fetchSize(1000).fetchStream()) {
            rows.forEach(Record::intoArray);
        } catch (RuntimeException e) {
            findings.add(Message.of("verify.unreadable", table.getName(), String.valueOf(e.getMessage())));
        }
    }

    private void checkIdentifiers() {
        database.read()
                .selectFrom(ORGANISATION)
                .where(ORGANISATION.PARTITA_IVA.isNotNull().or(ORGANISATION.CODICE_FISCALE.isNotNull()))
                .forEach(row -> {
                    if (row.getPartitaIva() != null && PartitaIva.parse(row.getPartitaIva()).toOptional().isEmpty()) {
                        findings.add(Message.of("verify.identifier", row.getOrgKey(), "partitaIva"));
                    }
                    if (row.getCodiceFiscale() != null && CodiceFiscale.parse(row.getCodiceFiscale()).toOptional().isEmpty()) {
                        findings.add(Message.of("verify.identifier", row.getOrgKey(), "codiceFiscale"));
                    }
                });
    }

    private void checkIndex() {
        try {
            indexed().ifPresent(this::compare);
        } catch (IndexDamagedException e) {
            findings.add(Message.of("verify.index-unreadable", index));
        }
    }

    /** What the index holds; nothing when it is missing or of another profile or program, for then its next use builds it again. */
    private Optional<Indexed> indexed() {
        if (Files.notExists(index)) {
            return Optional.empty();
        }
        try (SearchIndex files = SearchIndex.open(index, vocabulary, OrganisationFilters.ALL)) {
            long number = files.position().number();
            boolean follows = files.position().origin().equals(ledger.origin().toString());
            return follows && number > 0 && number <= ledger.last()
                    ? Optional.of(new Indexed(ids(files), ledger.rowsChangedAfter(number, ORGANISATION)))
                    : Optional.empty();
        }
    }

    private static List<UUID> ids(SearchIndex files) {
        return files.search(Query.ALL, new SearchRequest(Integer.MAX_VALUE, Order.NAME, false)).hits().stream()
                .map(Hit::id)
                .sorted()
                .toList();
    }

    /**
     * What the index holds of the organisations.
     *
     * @param ids in their order
     * @param pending changed since the index was last written; its next use brings them in or takes them out
     */
    private record Indexed(List<UUID> ids, Set<UUID> pending) {}

    private void compare(Indexed indexed) {
        OrganisationRepository organisations = new OrganisationRepository(database);
        BitSet standing = new BitSet();
        List<UUID> missing = new ArrayList<>();
        List<UUID> page = organisations.idsAfter(null, PAGE);
        while (!page.isEmpty()) {
            for (UUID id : page) {
                int at = Collections.binarySearch(indexed.ids(), id);
                if (at >= 0) {
                    standing.set(at);
                } else if (!indexed.pending().contains(id)) {
                    missing.add(id);
                }
            }
            page = organisations.idsAfter(page.getLast(), PAGE);
        }
        report("verify.index-lacks", missing);
        report("verify.index-extra", IntStream.range(0, indexed.ids().size())
                .filter(at -> !standing.get(at))
                .mapToObj(indexed.ids()::get)
                .filter(id -> !indexed.pending().contains(id))
                .toList());
    }

    private void report(String key, List<UUID> ids) {
        if (!ids.isEmpty()) {
            findings.add(Message.of(key, name(ids.getFirst()), ids.size()));
        }
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
