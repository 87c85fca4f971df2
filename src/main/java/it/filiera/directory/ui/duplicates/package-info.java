/** Organisations that may be the same: a part of the Data screen, and what is done with a pair wherever one is found. */
@NullMarked
package it.filiera.directory.ui.duplicates;

import org.jspecify.annotations.NullMarked;
