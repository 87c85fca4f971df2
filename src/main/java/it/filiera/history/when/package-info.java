/**
 * Dates and times as people write them, in Italian and English at once: an officer types <i>venerdì</i> in an English window. Knows the
 * calendar, nothing of the program; what is no date is refused with what was understood of it.
 */
@NullMarked
package it.filiera.history.when;

import org.jspecify.annotations.NullMarked;
