/** Fairs, missions, incoming visits, B2B events, and who takes part. Calls people, the directory, the ledger and the database. */
@NullMarked
package it.filiera.initiative;

import org.jspecify.annotations.NullMarked;
