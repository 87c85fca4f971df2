package it.filiera.ledger;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change set that is on the disk. {@code rows} is how many rows it wrote, {@code undoes} the change set that it took back. */
public record Committed(
        UUID id, long number, OffsetDateTime at, String by, String action, @Nullable String purpose, @Nullable UUID undoes, int rows) {}
