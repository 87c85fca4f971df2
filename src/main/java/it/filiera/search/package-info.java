/** The full-text index over the directory: filters, ranking, facets, why a hit matched. Follows the ledger; the index can be thrown away at any time. */
@NullMarked
package it.filiera.search;

import org.jspecify.annotations.NullMarked;
