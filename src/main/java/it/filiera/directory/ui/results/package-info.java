/**
 * The answering side of the directory screen: results as table or cards, ticks and what is done with them, copy and compare. May call
 * what the directory screen may.
 */
@NullMarked
package it.filiera.directory.ui.results;

import org.jspecify.annotations.NullMarked;
