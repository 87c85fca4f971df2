package it.filiera.officer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who works at the agency.
 *
 * @param initials up to six letters, by which colleagues know the officer in narrow places
 * @param login user of the operating system who is this officer; null when it is nobody on this computer
 */
public record Officer(UUID id, String name, String initials, @Nullable String email, @Nullable String login) {}
