package it.filiera.intake;

import java.util.Locale;

/**
 * What is looked for in a cell. Repairs can be switched off, each by itself. Its name and what it does are the texts
 * {@code intake.rule.CODE} and {@code intake.rule-why.CODE}.
 */
public enum Rule {
    /** A mark that stands for nothing: {@code -}, {@code n.d.}, {@code #N/A}. */
    EMPTY_MARK(Severity.REPAIRED),
    FORMULA_AS_TEXT(Severity.REPAIRED),
    MOJIBAKE(Severity.REPAIRED),
    LEADING_ZERO(Severity.REPAIRED),
    COUNTRY_PREFIX(Severity.REPAIRED),
    LEGAL_FORM(Severity.REPAIRED),
    /** A telephone number that lost its zero or is written with 00 or (0). */
    PHONE(Severity.REPAIRED),
    PROVINCE_NAME(Severity.REPAIRED),
    /** A country by its name. */
    COUNTRY_NAME(Severity.REPAIRED),
    ALL_CAPS(Severity.REPAIRED),
    MUNICIPALITY_NAME(Severity.REPAIRED),
    DATE_STYLE(Severity.REPAIRED),
    NUMBER_STYLE(Severity.REPAIRED),
    /** A name of a code instead of the code. */
    CODE_NAME(Severity.REPAIRED),
    NAME_MISSING(Severity.DECIDE),
    MUNICIPALITY_UNKNOWN(Severity.DECIDE),
    /** The municipality lies in another province. */
    PROVINCE_CONTRADICTS(Severity.DECIDE),
    PLACE_MISSING(Severity.LOOK),
    NOT_A_DATE(Severity.DECIDE),
    BAD_EMAIL(Severity.DECIDE),
    BAD_PHONE(Severity.DECIDE),
    BAD_IDENTIFIER(Severity.DECIDE),
    /** The tax code of a person, which is never kept. */
    PERSONAL_CODE(Severity.DECIDE),
    /** The office in a Partita IVA is none in use. */
    OFFICE_UNKNOWN(Severity.LOOK),
    SAME_IDENTIFIER(Severity.LOOK),
    /** A certified mailbox that sends nothing. */
    PEC_ONLY_RECEIVES(Severity.LOOK),
    /** A contact whose name is missing: it stays out, the firm does not. */
    CONTACT_NAMELESS(Severity.LOOK),
    KEY_UNKNOWN(Severity.LOOK),
    TOO_LONG(Severity.DECIDE),
    UNKNOWN_CODE(Severity.DECIDE),
    BAD_VALUE(Severity.DECIDE);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** What all its findings ask of a person. */
    public Severity severity() {
        return severity;
    }

    /** Its name in small letters with hyphens, the end of the keys of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
