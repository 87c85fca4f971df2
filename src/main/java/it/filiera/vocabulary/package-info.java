/**
 * The bilingual vocabulary of the trade and the one normal form of words that everything textual shares: what a text mentions, which
 * concept is narrower than which, what a half-typed label may become. Knows neither the index nor the database.
 */
@NullMarked
package it.filiera.vocabulary;

import org.jspecify.annotations.NullMarked;
