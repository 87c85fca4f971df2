package it.filiera.intake;

import org.jspecify.annotations.Nullable;

/**
 * A field in which the directory and a row differ.
 *
 * @param stands value in the directory; empty where it has none
 * @param since day or year of what the directory knows it from, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; null where nobody said
 * @param comes value of the row
 */
public record FieldDifference(IntakeField field, String stands, @Nullable String since, String comes) {}
