/**
 * Tables that others made: delimited text, workbooks, cards, the clipboard. A table is read as it stands, every cell a text; what the
 * cells mean nobody knows here. Whatever a file holds, reading it gives a table or one refusal, in bounded memory. Calls messages alone.
 */
@NullMarked
package it.filiera.table;

import org.jspecify.annotations.NullMarked;
