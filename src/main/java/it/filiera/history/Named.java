package it.filiera.history;

import java.util.UUID;

/**
 * One who takes part in something, as people call them.
 *
 * @param key what the command line knows an organisation, a person or an initiative by; the initials of an officer
 */
public record Named(UUID id, String key, String name) {}
