package it.filiera.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisation of a position.
 *
 * @param country of its seat, ISO 3166-1 alpha-2: where its numbers are dialled; null when it is not stated
 */
public record Employer(UUID id, String key, String name, @Nullable String country) {}
