/** Change sets: the one way to write. Keeps before-images, undoes, and tells its followers. Knows tables and rows, no feature. */
@NullMarked
package it.filiera.ledger;

import org.jspecify.annotations.NullMarked;
