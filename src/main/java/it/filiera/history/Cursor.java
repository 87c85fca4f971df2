package it.filiera.history;

import java.time.OffsetDateTime;
import java.util.UUID;

/** The last entry of a page: the next page begins behind it, whatever was logged in between. */
public record Cursor(OffsetDateTime at, UUID interaction) {}
