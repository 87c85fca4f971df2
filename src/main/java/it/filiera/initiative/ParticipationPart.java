package it.filiera.initiative;

/** As what an organisation takes part. One may take several parts: a host can be an institution too. */
public enum ParticipationPart implements Coded {
    EXHIBITOR,
    DELEGATE,
    BUYER,
    HOST,
    INSTITUTION
}
