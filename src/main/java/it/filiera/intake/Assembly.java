package it.filiera.intake;

import it.filiera.database.Database;
import it.filiera.directory.OrganisationDraft;
import it.filiera.directory.OrganisationField;
import it.filiera.intake.RowOutcome.Status;
import it.filiera.italy.Municipalities;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.people.Suppressions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns rows into what would be written, one after the other in the order of the file. */
final class Assembly {

    private final Gathered gathered = new Gathered();
    private final Map<Integer, Held> came = new HashMap<>();
    private final Set<Integer> refused = new HashSet<>();
    private final Batch batch;
    private final Checks checks;
    private final Decisions decisions;
    private final RowReader reader;
    private final Standing standing;
    private final Entering entering;
    private final Suppressions suppressions;

    Assembly(Database database, Municipalities municipalities, Suppressions suppressions, Batch batch, Checks checks, Decisions decisions) {
        this.batch = batch;
        this.checks = checks;
        this.decisions = decisions;
        this.suppressions = suppressions;
        this.reader = new RowReader(municipalities);
        Set<IntakeField> fields = fields(checks.mapping());
        this.standing = new Standing(database, fields);
        this.entering = new Entering(database, municipalities, gathered, batch, fields);
    }

    private static Set<IntakeField> fields(Mapping mapping) {
        return mapping.fields().stream().map(FieldFrom::field).collect(Collectors.toSet());
    }

    Gathered gathered() {
        return gathered;
    }

    /** Reads the organisations that rows may become, all of them at once. */
    void prepare(List<Matched> matches) {
        standing.read(matches.stream().flatMap(this::organisation).toList());
    }

    private Stream<UUID> organisation(Matched match) {
        return decided(match) instanceof RowDecision.Take(Candidate one) ? Stream.ofNullable(one.organisation()) : Stream.empty();
    }

    /** What becomes of a row. */
    RowOutcome add(CheckedRow row, @Nullable Matched match) {
        if (match == null || row.isRefused()) {
            return RowOutcome.refused(row);
        }
        try {
            return add(row, match, reader.read(row));
        } catch (Refused e) {
            refused.add(row.row());
            return new RowOutcome(row.row(), row.line(), Status.REFUSED, "", row.repairs(), List.of(e.reason()), RefusedCells.of(e, row));
        }
    }

    private RowOutcome add(CheckedRow row, Matched match, RowContents contents) {
        refuseForgotten(contents, contents.said(), List.of());
        RowDecision decided = decided(match);
        Held taken = switch (decided) {
            case RowDecision.Skip _ -> null;
            case RowDecision.Enter _ -> entered(contents);
            case RowDecision.Take(Candidate one) -> refused.contains(one.row()) ? entered(contents) : taken(one);
        };
        List<Message> reasons = reasons(decided, match);
        if (taken == null) {
            return outcome(row, Status.MAYBE, "", reasons);
        }
        refuseForgotten(contents, taken.draft(), taken.ids());
        entering.check(contents, taken);
        boolean isNew = taken.isFresh() && taken.draft() == contents.said();
        if (isNew) {
            entering.enter(taken, contents, row.line());
        } else {
            entering.update(taken, contents, precedence(row.row()), row.line());
        }
        came.put(row.row(), taken);
        return outcome(row, isNew ? Status.NEW : Status.SAME, taken.draft().key(), isNew ? List.of() : reasons);
    }

    /** What speaks for the firm that the row is taken for, else for the likeliest. */
    private static List<Message> reasons(RowDecision decided, Matched match) {
        return decided instanceof RowDecision.Take(Candidate one)
                ? one.reasons()
                : match.candidates().stream().limit(1).flatMap(likeliest -> likeliest.reasons().stream()).toList();
    }

    /**
     * A line that made an organisation when the same file came in before makes no second one, as long as it looks like that one: by another
     * mapping it may speak of another firm.
     */
    private RowDecision decided(Matched match) {
        RowDecision decided = decidedNow(match);
        UUID made = decided instanceof RowDecision.Enter ? batch.made(checks.table().rows().get(match.row()).line()) : null;
        return match.candidates().stream()
                .filter(one -> made != null && made.equals(one.organisation()))
                .findFirst()
                .<RowDecision>map(RowDecision.Take::new)
                .orElse(decided);
    }

    private RowDecision decidedNow(Matched match) {
        RowDecision own = decisions.rows().get(match.row());
        if (own != null) {
            return own;
        }
        return switch (match.verdict()) {
            case NEW -> new RowDecision.Enter();
            case SAME -> new RowDecision.Take(match.candidates().getFirst());
            case MAYBE -> new RowDecision.Skip();
        };
    }

    private Function<IntakeField, Precedence> precedence(int row) {
        Map<IntakeField, Precedence> own = decisions.cells().getOrDefault(row, Map.of());
        return field -> own.getOrDefault(field, decisions.fields().getOrDefault(field, Precedence.FILL));
    }

    private static Held entered(RowContents contents) {
        OrganisationDraft draft = contents.said();
        if (draft.value(OrganisationField.NAME).isEmpty()) {
            throw new Refused("intake.no-name");
        }
        return Held.fresh(draft);
    }

    /** The organisation that a row is; null when it is an earlier row that stayed out. */
    private @Nullable Held taken(Candidate candidate) {
        UUID organisation = candidate.organisation();
        if (organisation == null) {
            return came.get(candidate.row());
        }
        Held one = standing.find(organisation);
        if (one == null) {
            throw new RefusedCells(Message.of("organisation.unknown", candidate.key()), IntakeField.KEY, IntakeField.NAME);
        }
        return one;
    }

    private void refuseForgotten(RowContents contents, OrganisationDraft at, List<UUID> ids) {
        PersonSaid person = contents.person();
        if (person != null && suppressions.hold(person.email(), person.name(), at.value(OrganisationField.NAME), ids)) {
            throw new RefusedCells(Message.of("intake.forgotten"), IntakeField.PERSON, IntakeField.FAMILY_NAME, IntakeField.PERSON_EMAIL);
        }
    }

    private static RowOutcome outcome(CheckedRow row, Status status, String key, List<Message> reasons) {
        return new RowOutcome(row.row(), row.line(), status, key, row.repairs(), reasons, List.of());
    }
}
