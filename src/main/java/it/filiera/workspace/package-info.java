/** One open profile: opens database, ledger, directory and index in their order and closes them. Used by command line and window. */
@NullMarked
package it.filiera.workspace;

import org.jspecify.annotations.NullMarked;
