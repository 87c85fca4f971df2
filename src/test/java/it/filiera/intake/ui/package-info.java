/** Tests of the import in the window. */
@org.jspecify.annotations.NullMarked
package it.filiera.intake.ui;
