/** People and the positions they hold at organisations. Calls the directory, the ledger and the database. */
@NullMarked
package it.filiera.people;

import org.jspecify.annotations.NullMarked;
