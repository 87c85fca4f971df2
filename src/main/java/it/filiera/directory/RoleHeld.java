package it.filiera.directory;

import org.jspecify.annotations.Nullable;

/** What an organisation is in the supply chain, with the closer kind where it is known: buyer, tier1. */
public record RoleHeld(String role, @Nullable String kind) {}
