package it.filiera.search;

/**
 * Why a document matches a condition.
 *
 * @param field the field of the text, {@code capability} for a stated concept, or the filter's name
 * @param text the text as it was indexed, the concept's label in the language of the query, or the filter's value
 */
public record Match(String field, String text) {}
