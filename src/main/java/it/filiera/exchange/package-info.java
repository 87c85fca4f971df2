/**
 * What goes out: writes organisations and follow-ups to files of other programs. Uses the directory and the history, is used by command line
 * and screens.
 */
@NullMarked
package it.filiera.exchange;

import org.jspecify.annotations.NullMarked;
