/** The third step of an import: what is wrong with the rows, mended in place. */
@NullMarked
package it.filiera.intake.ui.check;

import org.jspecify.annotations.NullMarked;
