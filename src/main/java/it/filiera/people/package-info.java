/**
 * People, the positions they hold at organisations, and on which channels they may be reached. Calls the directory, contact details, the
 * ledger and the database.
 */
@NullMarked
package it.filiera.people;

import org.jspecify.annotations.NullMarked;
