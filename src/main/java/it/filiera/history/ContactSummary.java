package it.filiera.history;

import java.time.OffsetDateTime;

/**
 * When an organisation was spoken to last.
 *
 * @param officer who noted that
 * @param contacts how often it was spoken to in all
 */
public record ContactSummary(OffsetDateTime at, Named officer, int contacts) {}
