/**
 * What is to be done: the screen Today with its agenda and its promises, the forms of a follow-up, and the row that shows one, which pages of
 * organisations use too. Reads and writes through the history domain; knows lists only through what is handed over.
 */
@NullMarked
package it.filiera.history.ui.today;

import org.jspecify.annotations.NullMarked;
