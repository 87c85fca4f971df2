package it.filiera.directory;

import java.util.UUID;

/**
 * What another source says than the value that stands.
 *
 * @param field its name, as a file of the directory calls it
 * @param source one of the organisation's pages
 */
public record Claim(UUID id, String field, String stated, UUID source) {}
