package it.filiera.history;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * The interaction that a follow-up came out of, as far as a line about it goes.
 *
 * @param at when it began, in the time zone of the place
 */
public record Origin(UUID interaction, InteractionKind kind, ZonedDateTime at) {}
