package it.filiera.initiative;

/** What an organisation took or takes part in, and how. */
public record Involvement(Initiative initiative, Participation participation) {}
