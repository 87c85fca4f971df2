/** Saved searches: queries that carry a name. May call the ledger and the database; lists chosen by hand will live here too. */
@NullMarked
package it.filiera.list;

import org.jspecify.annotations.NullMarked;
