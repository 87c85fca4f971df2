package it.filiera.history;

import it.filiera.ledger.Committed;
import java.util.UUID;

/** An interaction that is on the disk. */
public record Logged(UUID id, Committed changeSet) {}
