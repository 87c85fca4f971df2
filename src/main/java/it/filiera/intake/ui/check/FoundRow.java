package it.filiera.intake.ui.check;

import it.filiera.intake.Found;
import it.filiera.intake.Rule;
import it.filiera.intake.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the list of what was found.
 *
 * @param cells how many; 0 for a repair that is switched off
 * @param off whether it is such a repair
 */
record FoundRow(Rule rule, Severity severity, int cells, boolean off) {

    /** What was found, and below it what is not repaired because somebody does not want it. */
    static List<FoundRow> of(Overview overview) {
        Stream<FoundRow> found = overview.found().stream().map(FoundRow::of);
        Stream<FoundRow> off = overview.off().stream().map(rule -> new FoundRow(rule, Severity.REPAIRED, 0, true));
        return Stream.concat(found, off).toList();
    }

    private static FoundRow of(Found found) {
        return new FoundRow(found.rule(), found.severity(), found.cells(), false);
    }

    Filter filter() {
        return new Filter.Of(rule);
    }
}
