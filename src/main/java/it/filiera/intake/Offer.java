package it.filiera.intake;

import it.filiera.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A value that could stand instead; empty leaves the cell empty.
 *
 * @param why in words what speaks for it; null where it needs no word
 */
public record Offer(String value, @Nullable Message why) {}
