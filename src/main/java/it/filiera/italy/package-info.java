/** Italian identifiers and places: Partita IVA, codice fiscale, REA, municipalities. Calls nothing else of the program. */
@NullMarked
package it.filiera.italy;

import org.jspecify.annotations.NullMarked;
