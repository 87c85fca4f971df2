/** Lists go out: writes organisations to files of other programs. Uses the directory, is used by command line and screens. */
@NullMarked
package it.filiera.exchange;

import org.jspecify.annotations.NullMarked;
