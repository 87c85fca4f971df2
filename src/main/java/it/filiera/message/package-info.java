/** What the program says to people, in Italian and English. May be used from everywhere, calls nothing of the program. */
@NullMarked
package it.filiera.message;

import org.jspecify.annotations.NullMarked;
