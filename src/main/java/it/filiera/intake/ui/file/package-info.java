/** The first step of an import: which file, and how it is read. */
@NullMarked
package it.filiera.intake.ui.file;

import org.jspecify.annotations.NullMarked;
