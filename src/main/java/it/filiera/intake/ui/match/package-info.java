/** The fourth step of an import: which rows are organisations that the directory has, and which value stands. */
@NullMarked
package it.filiera.intake.ui.match;

import org.jspecify.annotations.NullMarked;
