package it.filiera.history.when;

import it.filiera.message.Message;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, in the zone of its place.
 *
 * @param note set when the clock showed this hour twice: says that the first is taken, and how to write the second
 */
public record Moment(ZonedDateTime at, @Nullable Message note) {}
