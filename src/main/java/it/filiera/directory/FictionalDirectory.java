package it.filiera.directory;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.CHANGE_SET;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.SAVED_LIST;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.database.Database;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * Fills a new profile with fictional organisations for tests of scale. The same seed gives the same directory. Writes around the ledger's
 * images, as one change set that cannot be undone (docs/decisions/0006).
 */
public final class FictionalDirectory {

    /** The ledger's name for what this class writes; its first change set marks a fictional profile. */
    public static final String ACTION = "generate";

    private static final int BATCH = 2000;

    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final Municipalities municipalities;

    public FictionalDirectory(Ledger ledger, Vocabulary vocabulary, Municipalities municipalities) {
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.municipalities = municipalities;
    }

    /** Writes into an empty profile. */
    public Committed write(int organisations, long seed, String by) {
        if (ledger.reader().last() > 0) {
            throw new IllegalStateException("the profile is not empty");
        }
        FictionalFirms firms = new FictionalFirms(vocabulary, municipalities, seed);
        return ledger.bulk(new Intent(by, ACTION, "seed " + seed), db -> write(db, firms, organisations));
    }

    /** Whether this profile holds fictional organisations. */
    public static boolean isIn(Database database) {
        return database.read().fetchExists(CHANGE_SET, CHANGE_SET.NUMBER.eq(1L).and(CHANGE_SET.ACTION.eq(ACTION)));
    }

    /** Whether this profile holds nothing else. */
    public static boolean isAlone(Database database) {
        return isIn(database) && !database.read().fetchExists(CHANGE_SET, CHANGE_SET.ACTION.ne(ACTION));
    }

    private int write(DSLContext db, FictionalFirms firms, int organisations) {
        List<TableRecord<?>> taxonomy = ReferenceRows.of(vocabulary);
        insert(db, taxonomy);
        int rows = taxonomy.size();
        for (int from = 0; from < organisations; from += BATCH) {
            List<TableRecord<?>> batch = new ArrayList<>();
            for (int i = from; i < Math.min(from + BATCH, organisations); i++) {
                batch.addAll(firms.rows(i));
            }
            insert(db, batch);
            rows += batch.size();
        }
        return rows;
    }

    /** Parents first; each table's rows as one batch. */
    private static void insert(DSLContext db, List<TableRecord<?>> rows) {
        for (Table<?> table : List.<Table<?>>of(
                CAPABILITY,
                SAVED_LIST,
                ORGANISATION,
                ORGANISATION_ROLE,
                ORGANISATION_CATEGORY,
                SITE,
                ORGANISATION_CAPABILITY,
                SOURCE)) {
            List<TableRecord<?>> own = rows.stream().<TableRecord<?>>map(row -> row).filter(row -> row.getTable().equals(table)).toList();
            if (!own.isEmpty()) {
                db.batchInsert(own).execute();
            }
        }
    }
}
