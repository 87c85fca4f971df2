/** Who works here, and who is working now. Calls the ledger and the database. */
@NullMarked
package it.filiera.officer;

import org.jspecify.annotations.NullMarked;
