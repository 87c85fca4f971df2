package it.filiera.intake.ui.match;

import it.filiera.intake.Candidate;
import it.filiera.intake.Decisions;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Matched;
import it.filiera.intake.Precedence;
import it.filiera.intake.RowDecision;
import it.filiera.matching.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person decided so far of rows, fields and single cells; each change gives another one. */
record Choices(
        Map<IntakeField, Precedence> fields, Map<Integer, RowDecision> rows, Map<Integer, Map<IntakeField, Precedence>> cells) {

    static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of());

    /** What was decided of these rows alone, and of fields. */
    Choices of(Set<Integer> kept) {
        Map<Integer, RowDecision> ofRows = new HashMap<>(rows);
        ofRows.keySet().retainAll(kept);
        Map<Integer, Map<IntakeField, Precedence>> ofCells = new HashMap<>(cells);
        ofCells.keySet().retainAll(kept);
        return new Choices(fields, Map.copyOf(ofRows), Map.copyOf(ofCells));
    }

    Decisions decisions() {
        return new Decisions(fields, rows, cells);
    }

    /** What was decided of a row; what is the same is that unless somebody says otherwise. Nothing yet of one that may be. */
    Optional<Choice> of(Matched matched) {
        RowDecision decision = rows.get(matched.row());
        if (decision != null) {
            return Optional.of(Choice.of(decision));
        }
        return matched.verdict() == Verdict.SAME ? Optional.of(Choice.SAME) : Optional.empty();
    }

    /** Which of its candidates a row is, or would be. */
    Optional<Candidate> candidate(Matched matched) {
        return rows.get(matched.row()) instanceof RowDecision.Take(var candidate)
                ? Optional.of(candidate)
                : matched.candidates().stream().findFirst();
    }

    Choices with(List<Matched> matched, Choice choice) {
        Map<Integer, RowDecision> changed = new HashMap<>(rows);
        matched.forEach(row -> decision(row, choice).ifPresent(decision -> changed.put(row.row(), decision)));
        return new Choices(fields, Map.copyOf(changed), cells);
    }

    private Optional<RowDecision> decision(Matched row, Choice choice) {
        return switch (choice) {
            case SAME -> candidate(row).map(RowDecision.Take::new);
            case NEW -> Optional.of(new RowDecision.Enter());
            case SKIP -> Optional.of(new RowDecision.Skip());
        };
    }

    Choices taking(Matched row, Candidate candidate) {
        Map<Integer, RowDecision> changed = new HashMap<>(rows);
        changed.put(row.row(), new RowDecision.Take(candidate));
        return new Choices(fields, Map.copyOf(changed), cells);
    }

    Precedence of(IntakeField field) {
        return fields.getOrDefault(field, Precedence.FILL);
    }

    Precedence of(int row, IntakeField field) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(field, of(field));
    }

    Choices with(IntakeField field, Precedence precedence) {
        Map<IntakeField, Precedence> changed = new HashMap<>(fields);
        changed.put(field, precedence);
        return new Choices(Map.copyOf(changed), rows, cells);
    }

    Choices with(int row, IntakeField field, Precedence precedence) {
        Map<IntakeField, Precedence> ofRow = new HashMap<>(cells.getOrDefault(row, Map.of()));
        ofRow.put(field, precedence);
        Map<Integer, Map<IntakeField, Precedence>> changed = new HashMap<>(cells);
        changed.put(row, Map.copyOf(ofRow));
        return new Choices(fields, rows, Map.copyOf(changed));
    }
}
