package it.filiera.directory;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.PARTICIPATION;
import static it.filiera.database.schema.Tables.SAVED_LIST;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.database.Database;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Edits;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.ledger.LedgerReader;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * Brings a public directory into the profile: adds what is new, updates what nobody touched, leaves alone and lists what somebody
 * changed or removed. Loading the first directory is the same thing on empty tables.
 */
public final class DirectoryUpdate {

    /** The ledger's name for what this class writes. */
    public static final String ACTION = "directory";

    private static final List<Table<?>> PARENTS_FIRST = List.of(
            CAPABILITY, SAVED_LIST, DIRECTORY_LIST, ORGANISATION, ORGANISATION_ROLE, ORGANISATION_CATEGORY, SITE,
            ORGANISATION_CAPABILITY, MEMBERSHIP, SOURCE, INITIATIVE, PARTICIPATION);

    private final Database database;
    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final Municipalities municipalities;

    public DirectoryUpdate(Database database, Ledger ledger, Vocabulary vocabulary, Municipalities municipalities) {
        this.database = database;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.municipalities = municipalities;
    }

    /** What the directory that came with the program would change. */
    public UpdatePlan planBundled() {
        return plan(BundleReader.bundled(municipalities.provinces().keySet()));
    }

    /** Whether a profile is older than the initiatives that come with the program: there are none, and never were any. */
    public static boolean lacksInitiatives(Database database, LedgerReader ledger) {
        return !database.read().fetchExists(INITIATIVE) && ledger.rowsChangedAfter(0, INITIATIVE).isEmpty();
    }

    /** What the initiatives that came with the program would change, and nothing else. */
    public UpdatePlan planInitiatives() {
        return planBundled().ofInitiatives(standing());
    }

    private Set<UUID> standing() {
        return database.read().select(ORGANISATION.ID).from(ORGANISATION).fetchSet(ORGANISATION.ID);
    }

    /** What the directory in a folder would change. */
    public UpdatePlan plan(Path folder) {
        return plan(BundleReader.in(folder, municipalities.provinces().keySet()));
    }

    /** Writes a plan as one change set; empty when there is nothing to change. */
    public Optional<Committed> apply(UpdatePlan plan, String by, String purpose) {
        return ledger.write(new Intent(by, ACTION, purpose), changes -> write(plan, changes));
    }

    private static void write(UpdatePlan plan, ChangeSet changes) {
        for (Table<?> table : PARENTS_FIRST) {
            of(table, plan.inserts()).forEach(changes::insert);
        }
        plan.updates().forEach(changes::update);
        plan.touched().forEach(changes::touch);
        for (Table<?> table : PARENTS_FIRST.reversed()) {
            of(table, plan.deletes()).forEach(changes::delete);
        }
    }

    private static List<TableRecord<?>> of(Table<?> table, List<TableRecord<?>> rows) {
        return rows.stream().<TableRecord<?>>map(row -> row).filter(row -> row.getTable().equals(table)).toList();
    }

    private UpdatePlan plan(Bundle bundle) {
        CurrentRows current = new CurrentRows(database, PARENTS_FIRST);
        Edits edits = Edits.besides(ACTION, ledger.reader());
        BundleRows wanted = new BundleRows(
                municipalities, vocabulary, (table, row) -> current.twin(table, row)
                        .map(twin -> twin.get(Columns.id(table)))
                        .orElseGet(() -> Identity.ofRow(table, row)));
        bundle.organisations().forEach(wanted::add);
        bundle.initiatives().forEach(wanted::add);
        Comparison comparison = new Comparison(current, edits, usedSources());
        ReferenceRows.of(vocabulary).forEach(comparison::compare);
        wanted.rows().forEach(comparison::compare);
        comparison.leave(bundle.lackingPages());
        return comparison.plan(bundle.refused());
    }

    private Set<UUID> usedSources() {
        return database.read().select(FACT.SOURCE_ID).from(FACT).where(FACT.SOURCE_ID.isNotNull()).fetchSet(FACT.SOURCE_ID);
    }
}
