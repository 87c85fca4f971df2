package it.filiera.people;

/** Whether somebody works at an organisation still. */
public enum Standing {
    CURRENT,
    PAST
}
