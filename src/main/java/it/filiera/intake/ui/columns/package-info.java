/** The second step of an import: which column holds what. */
@NullMarked
package it.filiera.intake.ui.columns;

import org.jspecify.annotations.NullMarked;
