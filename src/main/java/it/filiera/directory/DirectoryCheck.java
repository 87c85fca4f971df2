package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import it.filiera.database.schema.DefaultSchema;
import it.filiera.italy.CodiceFiscale;
import it.filiera.italy.PartitaIva;
import it.filiera.ledger.LedgerReader;
import it.filiera.message.Message;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Table;

/** Whether the directory is whole: every row readable, identifiers formally valid, the index in step with the tables. Repairs nothing. */
public final class DirectoryCheck {

    private final Database database;
    private final IndexCheck index;
    private final List<Message> findings = new ArrayList<>();

    /** {@code index} is the folder of the index of organisations, {@code knowledge} what it holds beside the directory. */
    public DirectoryCheck(
            Database database, LedgerReader ledger, Path index, Vocabulary vocabulary, List<OrganisationKnowledge> knowledge) {
        this.database = database;
        this.index = new IndexCheck(database, ledger, index, vocabulary, knowledge);
    }

    /** What is wrong; nothing when the list is empty. Where a table cannot be read, what is in it is not looked at. */
    public List<Message> findings() {
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(this::readThrough);
        if (findings.isEmpty()) {
            checkIdentifiers();
            findings.addAll(index.findings());
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
}
