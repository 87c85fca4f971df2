package it.filiera.intake;

import it.filiera.message.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cell while it is checked. The gravest finding stays; of equally grave ones the first, because the others rest on it. */
final class Draft {

    /** What a person put somewhere is not made prettier. */
    private static final Set<Rule> NOT_FOR_PEOPLE =
            EnumSet.of(Rule.EMPTY_MARK, Rule.FORMULA_AS_TEXT, Rule.MOJIBAKE, Rule.ALL_CAPS, Rule.LEGAL_FORM);

    private final IntakeField field;
    private final String original;
    private final boolean fixed;
    private final Set<Rule> off;
    private String value;
    private @Nullable Finding finding;
    private List<Message> repairs = List.of();
    private long fired;

    /** @param fix what a person put there; null where nobody did */
    Draft(IntakeField field, String original, @Nullable String fix, Set<Rule> off) {
        this.field = field;
        this.original = original;
        this.fixed = fix != null;
        this.off = off;
        this.value = fix == null ? original : fix;
    }

    IntakeField field() {
        return field;
    }

    String value() {
        return value;
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** Another way to write the same; nobody needs to be told. */
    void write(String same) {
        value = same;
    }

    /** Whether the rule may be applied here; it may not when it was switched off. */
    boolean repair(Rule rule, String repaired) {
        return repair(rule, repaired, Message.of("intake.found.was", original));
    }

    boolean repair(Rule rule, String repaired, Message words) {
        if (fixed && NOT_FOR_PEOPLE.contains(rule)) {
            return false;
        }
        fired |= bit(rule);
        if (off.contains(rule)) {
            return false;
        }
        value = repaired;
        if (!repairs.contains(words)) {
            repairs = Stream.concat(repairs.stream(), Stream.of(words)).toList();
        }
        keep(new Finding(rule, rule.severity(), words, List.of()));
        return true;
    }

    /** As {@link #repair}, for what is so plain that nobody needs to be told. */
    void derive(Rule rule, String plain) {
        fired |= bit(rule);
        if (!off.contains(rule)) {
            value = plain;
        }
    }

    /** Says what was found; the offers come as they are. */
    void find(Rule rule, Message words, List<Offer> offers) {
        fired |= bit(rule);
        keep(new Finding(rule, rule.severity(), words, offers));
    }

    /** Says what was found in other rows; that goes before an equally grave finding in this one. */
    void meet(Rule rule, Message words) {
        fired |= bit(rule);
        if (finding == null || finding.severity().compareTo(rule.severity()) <= 0) {
            finding = new Finding(rule, rule.severity(), words, List.of());
        }
    }

    private void keep(Finding found) {
        if (finding == null || found.severity().compareTo(finding.severity()) > 0) {
            finding = found;
        }
    }

    /** The rules that spoke here, switched off or not, as bits. */
    long fired() {
        return fired;
    }

    boolean isRefused() {
        return finding != null && finding.severity() == Severity.DECIDE;
    }

    CheckedCell done() {
        return new CheckedCell(original, value, finding, repairs);
    }

    static long bit(Rule rule) {
        return 1L << rule.ordinal();
    }
}
