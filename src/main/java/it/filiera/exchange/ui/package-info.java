/** The dialog that exports organisations. May call the exchange and the directory's search. */
@NullMarked
package it.filiera.exchange.ui;

import org.jspecify.annotations.NullMarked;
