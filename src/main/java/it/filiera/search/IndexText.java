package it.filiera.search;

/**
 * A text of a document that can be searched.
 *
 * @param field what a match calls it: name, capability, activity, town ...
 */
public record IndexText(Tier tier, String field, String text) {}
