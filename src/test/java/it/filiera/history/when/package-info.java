/** Checks dates as people write them. */
@NullMarked
package it.filiera.history.when;

import org.jspecify.annotations.NullMarked;
