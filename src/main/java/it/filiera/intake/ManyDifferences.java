package it.filiera.intake;

import it.filiera.database.Database;
import it.filiera.italy.Municipalities;
import it.filiera.message.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** In what many rows differ from the organisations that they are: a few queries for a thousand of them. */
final class ManyDifferences {

    private static final int STEP = 1000;

    private final Database database;
    private final RowReader reader;

    ManyDifferences(Database database, Municipalities municipalities) {
        this.database = database;
        this.reader = new RowReader(municipalities);
    }

    Optional<Map<Integer, List<FieldDifference>>> of(Checks checks, List<Matched> taken, Progress progress) {
        Map<Integer, List<FieldDifference>> differences = new HashMap<>();
        for (int from = 0; from < taken.size(); from += STEP) {
            if (!progress.reached(from, taken.size())) {
                return Optional.empty();
            }
            add(checks, taken.subList(from, Math.min(from + STEP, taken.size())), differences);
        }
        return Optional.of(differences);
    }

    private void add(Checks checks, List<Matched> some, Map<Integer, List<FieldDifference>> into) {
        Standing standing = new Standing(database, Set.of());
        standing.read(some.stream().map(matched -> matched.candidates().getFirst().organisation()).filter(Objects::nonNull).toList());
        for (Matched matched : some) {
            Candidate candidate = matched.candidates().getFirst();
            Held held = candidate.organisation() == null ? null : standing.find(candidate.organisation());
            List<FieldDifference> found = held == null ? List.of() : differences(checks.row(matched.row()), held);
            if (!found.isEmpty()) {
                into.put(matched.row(), found);
            }
        }
    }

    /** A row that is refused differs in nothing. */
    private List<FieldDifference> differences(CheckedRow row, Held held) {
        try {
            return Slot.of(held.draft(), reader.read(row)).stream()
                    .map(slot -> new FieldDifference(slot.field(), slot.stands(), null, slot.comes()))
                    .toList();
        } catch (Refused e) {
            return List.of();
        }
    }
}
