package it.filiera.initiative;

/** How far an initiative is. Held is what took place, not what lies in the past. */
public enum InitiativeStatus implements Coded {
    PLANNED,
    CONFIRMED,
    HELD,
    CANCELLED
}
