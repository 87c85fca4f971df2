package it.filiera.intake;

import it.filiera.database.Database;
import it.filiera.matching.Candidates;
import it.filiera.matching.Firm;
import it.filiera.matching.Likeness;
import it.filiera.matching.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for each row among the firms of the directory and the earlier rows of the same file. People are never looked for here. */
final class Matching {

    private static final int STEP = 200;
    private static final int MOST = 5;

    private final Candidates<Met> candidates = new Candidates<>();

    Matching(Database database) {
        new DirectoryFirms(database).forEach(candidates::add);
    }

    /** What each row that is not refused may be. Empty when it was stopped. */
    Optional<List<Matched>> match(Checks checks, Progress progress) {
        List<Matched> matches = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            if (i % STEP == 0 && !progress.reached(i, checks.size())) {
                return Optional.empty();
            }
            CheckedRow row = checks.row(i);
            if (!row.isRefused()) {
                matches.add(match(row));
            }
        }
        progress.reached(checks.size(), checks.size());
        return Optional.of(List.copyOf(matches));
    }

    private Matched match(CheckedRow row) {
        Firm<Met> firm = firm(row);
        Map<Met, Candidate> found = new LinkedHashMap<>();
        candidates.meet(firm).stream()
                .sorted(Comparator.comparing(Matching::rank).thenComparing(likeness -> -likeness.score()))
                .forEach(likeness -> found.putIfAbsent(likeness.id(), candidate(likeness)));
        List<Candidate> best = found.values().stream().limit(MOST).toList();
        return new Matched(row.row(), best.isEmpty() ? Verdict.NEW : best.getFirst().verdict(), best);
    }

    /** The surest first, and of those an organisation before an earlier row, which may be that organisation too. */
    private static int rank(Likeness<Met> likeness) {
        int ofVerdict = likeness.verdict() == Verdict.SAME ? 0 : 2;
        return likeness.id().organisation() == null ? ofVerdict + 1 : ofVerdict;
    }

    private static Candidate candidate(Likeness<Met> likeness) {
        Met met = likeness.id();
        return new Candidate(
                met.organisation(), met.row(), met.key(), met.name(), likeness.verdict(), likeness.score(), likeness.reasons());
    }

    private static Firm<Met> firm(CheckedRow row) {
        String name = row.value(IntakeField.NAME).strip();
        return new Firm<>(
                new Met(null, row.row(), "", name),
                value(row, IntakeField.KEY),
                name,
                value(row, IntakeField.LEGAL_FORM),
                value(row, IntakeField.PARTITA_IVA),
                value(row, IntakeField.CODICE_FISCALE),
                value(row, IntakeField.WEBSITE),
                value(row, IntakeField.EMAIL),
                value(row, IntakeField.PHONE),
                value(row, IntakeField.MUNICIPALITY),
                value(row, IntakeField.PROVINCE),
                value(row, IntakeField.COUNTRY));
    }

    private static @Nullable String value(CheckedRow row, IntakeField field) {
        String value = row.value(field).strip();
        return value.isEmpty() ? null : value;
    }
}
