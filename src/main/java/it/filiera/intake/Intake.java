package it.filiera.intake;

import it.filiera.database.Database;
import it.filiera.directory.OrganisationRepository;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Ledger;
import it.filiera.people.Suppressions;
import it.filiera.message.Refused;
import it.filiera.table.Source;
import it.filiera.table.Table;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the window and the command line do with a table, in this order. Nothing is written before {@link #write}. */
public final class Intake {

    /** What is written is held in memory until all of it is known: some kilobytes a row. */
    public static final int MOST_ROWS = 200_000;

    private final Database database;
    private final Supplier<Municipalities> municipalities;
    private final IntakeMappings mappings;
    private final Writing writing;

    /** {@code municipalities} are asked for only when they are needed; loading them takes time. */
    public Intake(Database database, Ledger ledger, Supplier<Municipalities> municipalities, Clock clock) {
        this.database = database;
        this.municipalities = municipalities;
        this.mappings = new IntakeMappings(database, ledger);
        this.writing = new Writing(database, ledger, municipalities, new Suppressions(database, ledger, clock), clock);
    }

    /** The mapping that was saved for these headings, else one guessed from headings and contents. */
    public Mapping mapping(Table table) {
        return mappings.forTable(table)
                .map(saved -> saved.on(table))
                .orElseGet(() -> new MappingGuess(Known.read(database, municipalities.get())).of(table));
    }

    /** The mappings that people saved. */
    public IntakeMappings mappings() {
        return mappings;
    }

    /** Every row, checked, against the directory as it stands now. Refuses a table of more than {@value #MOST_ROWS} rows. */
    public Checks check(Table table, Mapping mapping) {
        return check(table, mapping, Progress.UNWATCHED).orElseThrow();
    }

    /** As {@link #check(Table, Mapping)}; empty when it was stopped. */
    public Optional<Checks> check(Table table, Mapping mapping, Progress progress) {
        if (table.rows().size() > MOST_ROWS) {
            throw new Refused("intake.too-many-rows", table.rows().size(), MOST_ROWS);
        }
        return Checks.of(Known.read(database, municipalities.get()), table, mapping, progress);
    }

    /** What each row that is not refused may be. Empty when it was stopped. */
    public Optional<List<Matched>> match(Checks checks, Progress progress) {
        return new Matching(database).match(checks, progress);
    }

    /** In what a row differs from the organisation that it is; nothing where it is an earlier row. */
    public List<FieldDifference> differences(CheckedRow row, Candidate candidate) {
        return new Differing(database, new OrganisationRepository(database), municipalities.get()).of(row, candidate);
    }

    /**
     * In what many rows differ from the organisations that they are, by position, without saying since when. Rows that differ in nothing
     * are left out. Empty when it was stopped.
     */
    public Optional<Map<Integer, List<FieldDifference>>> differences(Checks checks, List<Matched> taken, Progress progress) {
        return new ManyDifferences(database, municipalities.get()).of(checks, taken, progress);
    }

    /** What writing would do. */
    public Report plan(Source source, Checks checks, List<Matched> matches, Decisions decisions) {
        return writing.plan(source, checks, matches, decisions);
    }

    /** Writes it all as one change set, or nothing when it is stopped or refused. */
    public Optional<Report> write(
            Source source, Checks checks, List<Matched> matches, Decisions decisions, String by, Progress progress) {
        return writing.write(source, checks, matches, decisions, by, progress);
    }
}
