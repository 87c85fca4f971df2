package it.filiera.intake;

import it.filiera.table.Source;
import it.filiera.table.Table;
import java.util.List;
import java.util.Optional;

/** What the window and the command line do with a table, in this order. Nothing is written before {@link #write}. */
public final class Intake {

    /** The mapping that was saved for these headings, else one guessed from headings and contents. */
    public Mapping mapping(Table table) {
        throw new UnsupportedOperationException(table.columns().toString());
    }

    /** Every row, checked. */
    public Checks check(Table table, Mapping mapping) {
        throw new UnsupportedOperationException(table.columns().toString() + mapping);
    }

    /** What each row that is not refused may be. Empty when it was stopped. */
    public Optional<List<Matched>> match(Checks checks, Progress progress) {
        throw new UnsupportedOperationException(checks.mapping().toString() + progress);
    }

    /** In what a row differs from the organisation that it is. */
    public List<FieldDifference> differences(CheckedRow row, Candidate candidate) {
        throw new UnsupportedOperationException(row.toString() + candidate);
    }

    /** What writing would do. */
    public Report plan(Checks checks, List<Matched> matches, Decisions decisions) {
        throw new UnsupportedOperationException(checks.toString() + matches + decisions);
    }

    /** Writes it all as one change set, or nothing when it is stopped or refused. */
    public Optional<Report> write(
            Source source, Checks checks, List<Matched> matches, Decisions decisions, String by, Progress progress) {
        throw new UnsupportedOperationException(source.name() + checks + matches + decisions + by + progress);
    }
}
