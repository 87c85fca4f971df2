package it.filiera.vocabulary;

import java.util.Locale;

/**
 * A place in a text that names a concept.
 *
 * @param language the language of the label that was found
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Mention(Concept concept, Locale language, int start, int end) {}
