package it.filiera.intake;

/** What is looked for in a cell. Repairs can be switched off, each by itself. */
public enum Rule {
    FORMULA_AS_TEXT,
    MOJIBAKE,
    LEADING_ZERO,
    COUNTRY_PREFIX,
    LEGAL_FORM,
    PHONE,
    PROVINCE_NAME,
    ALL_CAPS,
    MUNICIPALITY_NAME,
    DATE_STYLE,
    NUMBER_STYLE,
    NAME_MISSING,
    MUNICIPALITY_UNKNOWN,
    PLACE_MISSING,
    NOT_A_DATE,
    BAD_EMAIL,
    BAD_PHONE,
    BAD_IDENTIFIER,
    SAME_IDENTIFIER,
    TOO_LONG,
    UNKNOWN_CODE,
    BAD_VALUE
}
