package it.filiera.search;

/** How much a text of a document says about it, best first. A match in a better tier always ranks above one in a lesser. */
public enum Tier {
    NAME,
    CAPABILITY,
    ACTIVITY,
    REST,
    EVIDENCE
}
