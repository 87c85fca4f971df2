package it.filiera.history;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A follow-up that was somebody's and is no more: it was removed, what wrote it down was undone, or a colleague took it over. Calendars that
 * were given it have to hear of that. What it was about is not told.
 *
 * @param due when it was due last
 * @param version the last one it had, or has with the colleague
 */
public record Withdrawn(UUID id, LocalDate due, int version) {}
