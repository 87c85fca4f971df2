package it.filiera.initiative;

/** What an initiative is: a fair abroad or here, a mission that travels, guests who come, meetings arranged between firms and buyers. */
public enum InitiativeKind implements Coded {
    FAIR,
    MISSION,
    INCOMING,
    B2B
}
