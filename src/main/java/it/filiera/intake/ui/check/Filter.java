package it.filiera.intake.ui.check;

import it.filiera.intake.CheckedCell;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.Finding;
import it.filiera.intake.Found;
import it.filiera.intake.Rule;
import it.filiera.intake.Severity;

/** Which rows the grid shows. */
sealed interface Filter {

    /** Whether a finding is one of those that are looked for. */
    boolean has(Finding finding);

    default boolean shows(CheckedRow row) {
        return row.cells().values().stream().map(CheckedCell::finding).anyMatch(finding -> finding != null && has(finding));
    }

    record All() implements Filter {

        @Override
        public boolean has(Finding finding) {
            return true;
        }

        @Override
        public boolean shows(CheckedRow row) {
            return true;
        }
    }

    /** Rows in which something was found. */
    record Findings() implements Filter {

        @Override
        public boolean has(Finding finding) {
            return true;
        }
    }

    /** Rows in which a rule found something of this weight. */
    record Of(Rule rule, Severity severity) implements Filter {

        static Of found(Found found) {
            return new Of(found.rule(), found.severity());
        }

        @Override
        public boolean has(Finding finding) {
            return finding.rule() == rule && finding.severity() == severity;
        }
    }
}
