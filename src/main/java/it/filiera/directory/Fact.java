package it.filiera.directory;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One value with a source of its own, or confirmed by somebody. */
public record Fact(String field, @Nullable UUID source, @Nullable String confirmedBy, @Nullable OffsetDateTime confirmedAt) {}
