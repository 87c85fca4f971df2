package it.filiera.matching;

/**
 * How much two names say the same.
 *
 * @param score 0 for nothing in common, 1 for the same words
 * @param telling how much what they have in common tells, 0 to 1: a word of the trade little, a rare one much
 */
record NameMatch(Kind kind, double score, double telling) {

    static final NameMatch NONE = new NameMatch(Kind.OTHER, 0, 0);

    /** More than any two names that are not the same reach. */
    static final NameMatch BEST = new NameMatch(Kind.LIKE, 1, 1);

    static final NameMatch BEST_WITH_TOWN = new NameMatch(Kind.WITH_TOWN, 1, 1);

    /** In what way. */
    enum Kind {
        /** The same words. */
        SAME,
        /** The one is the other with the town in which it is. */
        WITH_TOWN,
        /** The one is the other's initials, or what the other has in brackets. */
        SHORT,
        /** The one was called as the other is. */
        FORMER,
        LIKE,
        OTHER
    }
}
