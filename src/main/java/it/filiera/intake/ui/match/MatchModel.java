package it.filiera.intake.ui.match;

import it.filiera.intake.Candidate;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.Checks;
import it.filiera.intake.Decisions;
import it.filiera.intake.FieldDifference;
import it.filiera.intake.Intake;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Matched;
import it.filiera.intake.Precedence;
import it.filiera.intake.Progress;
import it.filiera.intake.RowDecision;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import it.filiera.ui.Job;
import it.filiera.ui.Latest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the directory says of the rows, and what a person decides about it. FX thread only. */
public final class MatchModel {

    private final ImportDesk around;
    private final Latest comparing;
    private final ReadOnlyObjectWrapper<List<Matched>> matches = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Matched>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);
    private final ReadOnlyObjectWrapper<List<FieldCount>> counts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FieldDifference>> differences = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Job> running = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Matched> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> withSame = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> byField = new SimpleObjectProperty<>(false);
    private final Map<Integer, List<FieldDifference>> known = new HashMap<>();
    private final Map<Integer, CheckedRow> seen = new HashMap<>();
    private @Nullable Checks checks;
    private long version = -1;

    private record Found(List<Matched> matches, Map<Integer, List<FieldDifference>> differences) {}

    public MatchModel(ImportDesk around) {
        this.around = around;
        this.comparing = new Latest(around.desk().tasks());
        withSame.subscribe((_, _) -> showRows());
        chosen.subscribe((_, _) -> compare());
    }

    /**
     * Looks for the rows in the directory, unless that was done since they last changed. What was decided of the same rows stays, as far
     * as they and what they may be are still the same. {@code done} hears whether it came to its end.
     */
    public void begin(Checks made, Consumer<Boolean> done) {
        long changes = made.changes();
        if (made == checks && version == changes) {
            done.accept(true);
        } else {
            run(made.size(), job -> find(made, job), found -> {
                found.ifPresent(some -> arrived(made, changes, some));
                done.accept(found.isPresent());
            }, () -> done.accept(false));
        }
    }

    private <T> void run(long rows, Function<Job, T> work, Consumer<T> done, Runnable failed) {
        Job job = new Job(Message.of("wizard.match.job", rows), around.desk().tasks());
        running.set(job);
        around.desk().tasks().run(job, () -> work.apply(job), answer -> {
            running.set(null);
            done.accept(answer);
        }, reason -> {
            running.set(null);
            failed.run();
            around.refused(reason, around.desk().notices()::refuse);
        });
    }

    private Optional<Found> find(Checks made, Job job) {
        Intake intake = around.intake();
        Progress progress = job::goesOn;
        return intake.match(made, progress)
                .flatMap(found -> intake.differences(made, known(found), progress).map(differences -> new Found(found, differences)));
    }

    private static List<Matched> known(List<Matched> found) {
        return found.stream()
                .filter(matched -> matched.verdict() == Verdict.SAME && matched.candidates().getFirst().organisation() != null)
                .toList();
    }

    private void arrived(Checks made, long changes, Found found) {
        Set<Integer> same = made == checks ? same(found.matches()) : Set.of();
        choices.set(made == checks ? choices.get().of(same) : Choices.NONE);
        known.keySet().retainAll(same);
        known.putAll(found.differences());
        checks = made;
        version = changes;
        seen.clear();
        matches.set(found.matches());
        showRows();
        compare();
        count();
    }

    /** The rows that were matched before, with the same outcome, and did not change since, nor did earlier ones that they may be. */
    private Set<Integer> same(List<Matched> now) {
        Set<Matched> before = new HashSet<>(matches.get());
        return now.stream().filter(before::contains).filter(this::isUnchanged).map(Matched::row).collect(Collectors.toSet());
    }

    private boolean isUnchanged(Matched matched) {
        Checks made = Objects.requireNonNull(checks);
        return Stream.concat(Stream.of(matched.row()), matched.candidates().stream().map(Candidate::row))
                .noneMatch(row -> made.isChangedSince(version, row));
    }

    private void showRows() {
        rows.set(matches.get().stream().filter(this::isShown).toList());
        Matched before = chosen.get();
        Optional<Matched> again = rows.get().stream().filter(matched -> before != null && matched.row() == before.row()).findFirst();
        chosen.set(again.or(() -> rows.get().stream().findFirst()).orElse(null));
    }

    private boolean isShown(Matched matched) {
        return matched.verdict() == Verdict.MAYBE || withSame.get() && matched.verdict() == Verdict.SAME;
    }

    /** The matching as long as it runs, to be watched and stopped. */
    public ReadOnlyObjectProperty<@Nullable Job> running() {
        return running.getReadOnlyProperty();
    }

    public List<Matched> matches() {
        return matches.get();
    }

    public Decisions decisions() {
        return choices.get().decisions();
    }

    /** Those to look at: all that may be, and if wanted those that are the same. */
    ReadOnlyObjectProperty<List<Matched>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Whether fields are looked at instead of rows. */
    ObjectProperty<Boolean> byField() {
        return byField;
    }

    ObjectProperty<Boolean> withSame() {
        return withSame;
    }

    ObjectProperty<@Nullable Matched> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** How fields differ in the rows that are taken for organisations of the directory. */
    ReadOnlyObjectProperty<List<FieldCount>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** In what the chosen row differs from the organisation that it is or may be. */
    ReadOnlyObjectProperty<List<FieldDifference>> differences() {
        return differences.getReadOnlyProperty();
    }

    /** While rows are read in the background only those that were seen before: reading is not for several threads. */
    Optional<CheckedRow> row(Matched matched) {
        Checks made = checks;
        if (made != null && running.get() == null) {
            seen.computeIfAbsent(matched.row(), made::row);
        }
        return Optional.ofNullable(seen.get(matched.row()));
    }

    /** The chosen row; none while rows are read in the background, when nothing can be decided. */
    private Optional<Matched> atHand() {
        return running.get() == null ? Optional.ofNullable(chosen.get()) : Optional.empty();
    }

    long count(Verdict verdict) {
        return matches.get().stream().filter(matched -> matched.verdict() == verdict).count();
    }

    /** How many may be something and nobody has decided; they stay out. */
    long undecided() {
        return matches.get().stream().filter(matched -> choices.get().of(matched).isEmpty() && matched.verdict() == Verdict.MAYBE).count();
    }

    /** Decides about the chosen row, and goes on to the next that is undecided. */
    void decide(Choice choice) {
        atHand().ifPresent(matched -> {
            choices.set(choices.get().with(List.of(matched), choice));
            count();
            nextAfter(matched);
        });
    }

    private void nextAfter(Matched matched) {
        List<Matched> shown = rows.get();
        int at = shown.indexOf(matched);
        shown.subList(at + 1, shown.size()).stream()
                .filter(other -> choices.get().of(other).isEmpty())
                .findFirst()
                .ifPresent(chosen::set);
    }

    /** Decides about all that nobody has decided about. */
    public void decideRest(Choice choice) {
        List<Matched> open = matches.get().stream()
                .filter(matched -> matched.verdict() == Verdict.MAYBE && choices.get().of(matched).isEmpty())
                .toList();
        choices.set(choices.get().with(open, choice));
        count();
        if (choice == Choice.SAME) {
            compare(open);
        }
    }

    private void compare(List<Matched> taken) {
        Checks made = Objects.requireNonNull(checks);
        run(taken.size(), job -> around.intake().differences(made, taken, job::goesOn), found -> {
            known.putAll(found.orElse(Map.of()));
            count();
            compare();
        }, this::compare);
    }

    /** The chosen row is this one. */
    void take(Candidate candidate) {
        atHand().ifPresent(matched -> {
            choices.set(choices.get().taking(matched, candidate));
            compare();
        });
    }

    /** What stands in this field of all rows, unless a cell is an exception. */
    public void decide(IntakeField field, Precedence precedence) {
        choices.set(choices.get().with(field, precedence));
    }

    void decideCell(IntakeField field, Precedence precedence) {
        atHand().ifPresent(matched -> choices.set(choices.get().with(matched.row(), field, precedence)));
    }

    private void compare() {
        Matched matched = chosen.get();
        Candidate candidate = matched == null ? null : choices.get().candidate(matched).orElse(null);
        CheckedRow row = matched == null ? null : row(matched).orElse(null);
        if (row == null || candidate == null || candidate.organisation() == null) {
            comparing.forget();
            differences.set(List.of());
        } else {
            comparing.ask(() -> around.intake().differences(row, candidate), found -> {
                known.put(row.row(), found);
                differences.set(found);
                count();
            });
        }
    }

    private void count() {
        Map<Integer, RowDecision> decided = choices.get().rows();
        counts.set(FieldCount.of(matches.get().stream()
                .filter(matched -> decided.get(matched.row()) instanceof RowDecision.Take
                        || matched.verdict() == Verdict.SAME && !decided.containsKey(matched.row()))
                .map(matched -> known.getOrDefault(matched.row(), List.of()))
                .toList()));
    }
}
