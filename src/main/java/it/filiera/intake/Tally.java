package it.filiera.intake;

import java.util.stream.IntStream;

/** What was found where, without keeping the findings: how many cells for each rule, and for each row which rules spoke. */
final class Tally {

    private static final long DECIDE = decide();

    private final int[] cells = new int[Rule.values().length];
    private final long[] shown;
    private final long[] fired;

    Tally(int rows) {
        shown = new long[rows];
        fired = new long[rows];
    }

    private static long decide() {
        long bits = 0;
        for (Rule rule : Rule.values()) {
            bits |= rule.severity() == Severity.DECIDE ? Draft.bit(rule) : 0;
        }
        return bits;
    }

    /** @param spoke the rules that did something in the row or would, were they switched on */
    void add(CheckedRow row, long spoke) {
        long bits = 0;
        for (CheckedCell cell : row.cells().values()) {
            Finding finding = cell.finding();
            if (finding != null) {
                cells[finding.rule().ordinal()]++;
                bits |= Draft.bit(finding.rule());
            }
        }
        shown[row.row()] = bits;
        fired[row.row()] |= spoke;
    }

    void remove(CheckedRow row) {
        for (CheckedCell cell : row.cells().values()) {
            Finding finding = cell.finding();
            if (finding != null) {
                cells[finding.rule().ordinal()]--;
            }
        }
        shown[row.row()] = 0;
    }

    int cells(Rule rule) {
        return cells[rule.ordinal()];
    }

    /** Rows that show a finding of this rule. */
    IntStream rows(Rule rule) {
        return rows(shown, Draft.bit(rule));
    }

    /** Rows that change when the rule is switched. */
    IntStream touched(Rule rule) {
        return rows(fired, Draft.bit(rule));
    }

    IntStream withFindings() {
        return rows(shown, -1);
    }

    IntStream refused() {
        return rows(shown, DECIDE);
    }

    private static IntStream rows(long[] masks, long bits) {
        return IntStream.range(0, masks.length).filter(row -> (masks[row] & bits) != 0);
    }
}
