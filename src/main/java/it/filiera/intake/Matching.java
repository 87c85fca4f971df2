package it.filiera.intake;

import it.filiera.database.Database;
import it.filiera.directory.FirmRows;
import it.filiera.matching.Asked;
import it.filiera.matching.Candidates;
import it.filiera.matching.Firm;
import it.filiera.matching.Likeness;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for each row among the firms of the directory, also as they were called before they were merged, and the earlier rows of the same
 * file. People are never looked for here.
 */
final class Matching {

    private static final int STEP = 200;
    private static final int MOST = 5;

    private final Candidates<Met> candidates = new Candidates<>();

    /** Which firm an earlier row is; not those of which somebody has to decide. */
    private final Map<Integer, Met> settled = new HashMap<>();

    Matching(Database database) {
        FirmRows rows = new FirmRows(database);
        Map<UUID, Met> standing = new HashMap<>();
        for (Firm<UUID> firm : rows.all()) {
            Met met = new Met(firm.id(), -1, Objects.requireNonNullElse(firm.key(), ""), firm.name());
            standing.put(firm.id(), met);
            candidates.add(firm.as(met));
        }
        rows.absorbed().forEach(firm -> Optional.ofNullable(standing.get(firm.id())).map(firm::as).ifPresent(candidates::add));
    }

    /** What each row that is not refused may be. Empty when it was stopped. */
    Optional<List<Matched>> match(Checks checks, Progress progress) {
        List<Matched> matches = new ArrayList<>();
        for (int from = 0; from < checks.size(); from += STEP) {
            if (!progress.reached(from, checks.size())) {
                return Optional.empty();
            }
            asked(checks, from, Math.min(from + STEP, checks.size())).forEach(asked -> matches.add(match(asked)));
        }
        progress.reached(checks.size(), checks.size());
        return Optional.of(List.copyOf(matches));
    }

    /** Taken apart by all processors; comparing goes by the order of the rows. */
    private static List<Asked<Met>> asked(Checks checks, int from, int to) {
        List<CheckedRow> rows = IntStream.range(from, to).mapToObj(checks::row).filter(row -> !row.isRefused()).toList();
        return rows.parallelStream().map(row -> Asked.of(firm(row))).toList();
    }

    private Matched match(Asked<Met> asked) {
        int row = asked.id().row();
        Map<Met, Likeness<Met>> found = new LinkedHashMap<>();
        candidates.meet(asked).stream()
                .sorted(Comparator.comparing(Matching::rank).thenComparing(likeness -> -likeness.score()))
                .forEach(likeness -> found.putIfAbsent(likeness.id(), likeness));
        List<Likeness<Met>> alike = List.copyOf(found.values());
        Verdict verdict = alike.isEmpty() ? Verdict.NEW : alike.getFirst().verdict();
        List<Likeness<Met>> rivals = verdict == Verdict.SAME ? rivals(alike) : List.of();
        if (!rivals.isEmpty()) {
            return torn(row, alike, rivals.getFirst());
        }
        settle(row, verdict, alike.isEmpty() ? asked.id() : alike.getFirst().id());
        return new Matched(row, verdict, alike.stream().limit(MOST).map(Matching::candidate).toList());
    }

    /** Remembers which firm a row is: itself when it is new. */
    private void settle(int row, Verdict verdict, Met met) {
        Met one = verdict == Verdict.NEW ? met : settled(met);
        if (one != null && verdict != Verdict.MAYBE) {
            settled.put(row, one);
        }
    }

    /** Null for an earlier row of which nobody knows yet which firm it is. */
    private @Nullable Met settled(Met met) {
        return met.organisation() == null ? settled.get(met.row()) : met;
    }

    /** Other firms for which as much speaks as for the first one: the same, or a key, number or domain that the first one does not have. */
    private List<Likeness<Met>> rivals(List<Likeness<Met>> alike) {
        Likeness<Met> first = alike.getFirst();
        Met one = settled(first.id());
        return alike.stream().filter(other -> isRival(first, other) && one != null && isAnother(one, settled(other.id()))).toList();
    }

    private static boolean isRival(Likeness<Met> first, Likeness<Met> other) {
        boolean asSure = other.verdict() == Verdict.SAME && other.shared().containsAll(first.shared());
        return asSure || !first.shared().containsAll(other.shared());
    }

    private static boolean isAnother(Met one, @Nullable Met other) {
        return other != null && !other.equals(one);
    }

    /** Somebody has to decide between two firms; each of them says what speaks for the other. */
    private static Matched torn(int row, List<Likeness<Met>> alike, Likeness<Met> rival) {
        Likeness<Met> first = alike.getFirst();
        List<Candidate> candidates = new ArrayList<>(List.of(torn(first, rival), torn(rival, first)));
        alike.stream().skip(1).filter(one -> one != rival).limit(MOST - 2L).map(one -> candidate(one).unsure()).forEach(candidates::add);
        return new Matched(row, Verdict.MAYBE, candidates);
    }

    private static Candidate torn(Likeness<Met> one, Likeness<Met> other) {
        Met met = other.id();
        return candidate(one).unsure(Message.of("intake.rival", met.key().isEmpty() ? met.name() : met.key(), other.reasons().getFirst()));
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
        Met met = new Met(null, row.row(), "", name);
        return FirmRows.stated(met, value(row, IntakeField.KEY), name, field -> value(row, RowReader.field(field)));
    }

    private static @Nullable String value(CheckedRow row, IntakeField field) {
        String value = row.value(field).strip();
        return value.isEmpty() ? null : value;
    }
}
