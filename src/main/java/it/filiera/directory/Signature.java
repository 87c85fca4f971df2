package it.filiera.directory;

/** Who enters a value, and where it comes from. */
public record Signature(String by, SourceGiven source) {

    public Signature(String by) {
        this(by, new SourceGiven.None());
    }

    /** What the ledger calls a change of values. */
    String action() {
        return source instanceof SourceGiven.Firm ? "told" : "set";
    }
}
