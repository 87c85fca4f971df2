/** The last step of an import: what it will write, the writing, and what it did. */
@NullMarked
package it.filiera.intake.ui.done;

import org.jspecify.annotations.NullMarked;
