package it.filiera.intake;

import it.filiera.database.Database;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.ledger.Stopped;
import it.filiera.people.Suppressions;
import it.filiera.table.Source;
import it.filiera.table.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Carries an import out, or says what it would do. */
final class Writing {

    /** The ledger's name for it. */
    static final String ACTION = "import";

    private static final int STEP = 1000;

    /** Working it out takes as long as writing it. */
    private static final int HALVES = 2;

    private final Database database;
    private final Ledger ledger;
    private final Supplier<Municipalities> municipalities;
    private final Suppressions suppressions;
    private final Clock clock;

    Writing(Database database, Ledger ledger, Supplier<Municipalities> municipalities, Suppressions suppressions, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    Report plan(Source source, Checks checks, List<Matched> matches, Decisions decisions) {
        Assembly assembly = assembly(checks, batch(source, checks, ""), decisions);
        return new Report(assembled(assembly, checks, matches, Progress.UNWATCHED).orElseThrow(), Optional.empty());
    }

    Optional<Report> write(Source source, Checks checks, List<Matched> matches, Decisions decisions, String by, Progress progress) {
        Batch batch = batch(source, checks, by);
        Assembly assembly = assembly(checks, batch, decisions);
        try {
            return assembled(assembly, checks, matches, (done, all) -> progress.reached(done, HALVES * all)).map(rows -> new Report(
                    rows, write(assembly.gathered(), batch, checks.size(), progress).map(Committed::number)));
        } catch (Stopped _) {
            return Optional.empty();
        }
    }

    private Batch batch(Source source, Checks checks, String by) {
        return Batch.of(source, sheet(checks.table()), by, clock, sum -> Earlier.of(database, ledger.reader(), sum));
    }

    private static String sheet(Table table) {
        String sheet = table.format().sheet();
        return sheet == null || table.sheets().indexOf(sheet) <= 0 ? "" : sheet;
    }

    private Optional<Committed> write(Gathered gathered, Batch batch, int lines, Progress progress) {
        return ledger.write(
                new Intent(batch.by(), ACTION, batch.file()),
                changes -> {
                    if (!gathered.isEmpty()) {
                        gathered.insert(batch.row(lines));
                        gathered.into(changes);
                    }
                },
                (done, all) -> progress.reached(all + done, HALVES * all));
    }

    private Assembly assembly(Checks checks, Batch batch, Decisions decisions) {
        return new Assembly(database, municipalities.get(), suppressions, batch, checks, decisions);
    }

    /** What becomes of each row; empty when it was stopped. */
    private static Optional<List<RowOutcome>> assembled(Assembly assembly, Checks checks, List<Matched> matches, Progress progress) {
        Map<Integer, Matched> byRow = new HashMap<>();
        matches.forEach(match -> byRow.put(match.row(), match));
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int from = 0; from < checks.size(); from += STEP) {
            if (!progress.reached(from, checks.size())) {
                return Optional.empty();
            }
            assembly.prepare(matches(byRow, from, Math.min(from + STEP, checks.size())));
            for (int i = from; i < Math.min(from + STEP, checks.size()); i++) {
                outcomes.add(assembly.add(checks.row(i), byRow.get(i)));
            }
        }
        return progress.reached(checks.size(), checks.size()) ? Optional.of(outcomes) : Optional.empty();
    }

    private static List<Matched> matches(Map<Integer, Matched> byRow, int from, int to) {
        List<Matched> matches = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Matched match = byRow.get(i);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }
}
