/**
 * The full-text index: ranking, filters, facets, why a hit matched. It follows the ledger and can be thrown away at any time. Generic:
 * features turn their records into {@link it.filiera.search.IndexDocument}s and say which filters they offer; no SQL and no screen here.
 */
@NullMarked
package it.filiera.search;

import org.jspecify.annotations.NullMarked;
