package it.filiera.history;

import java.util.UUID;

/**
 * A small file of an interaction. Its content lies in the profile folder under its sum.
 *
 * @param name as it was called where it came from
 * @param sha256 64 hex digits
 */
public record Attachment(UUID id, String name, String sha256, int bytes) {}
