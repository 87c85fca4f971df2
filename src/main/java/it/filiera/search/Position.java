package it.filiera.search;

/**
 * How far the index has followed the ledger.
 *
 * @param origin the profile whose ledger it follows
 * @param number the last change set it contains
 */
public record Position(String origin, long number) {

    /** An index that contains nothing and has to be built. */
    public static final Position NOTHING = new Position("", 0);
}
