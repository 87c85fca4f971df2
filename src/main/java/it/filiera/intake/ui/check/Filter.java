package it.filiera.intake.ui.check;

import it.filiera.intake.Checks;
import it.filiera.intake.Finding;
import it.filiera.intake.Rule;
import java.util.stream.IntStream;

/** Which rows the grid shows. */
sealed interface Filter {

    /** Positions of the rows, in the order of the file. */
    IntStream rows(Checks checks);

    /** Whether a finding is one of those that are looked for. */
    default boolean has(Finding finding) {
        return true;
    }

    record All() implements Filter {

        @Override
        public IntStream rows(Checks checks) {
            return IntStream.range(0, checks.size());
        }
    }

    /** Rows in which something was found. */
    record Findings() implements Filter {

        @Override
        public IntStream rows(Checks checks) {
            return checks.rowsWithFindings();
        }
    }

    /** Rows in which a rule found something. */
    record Of(Rule rule) implements Filter {

        @Override
        public IntStream rows(Checks checks) {
            return checks.rows(rule);
        }

        @Override
        public boolean has(Finding finding) {
            return finding.rule() == rule;
        }
    }
}
