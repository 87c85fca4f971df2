package it.filiera.initiative;

/** What became of an invitation. Attended is what somebody saw or a page says afterwards. */
public enum ParticipationStatus implements Coded {
    INVITED,
    CONFIRMED,
    DECLINED,
    ATTENDED
}
