package it.filiera.intake;

/** What a finding asks of a person. */
public enum Severity {
    /** Repaired by a rule that can prove itself. */
    REPAIRED,
    /** Taken as it is; worth a look. */
    LOOK,
    /** The row is refused unless somebody decides. */
    DECIDE
}
