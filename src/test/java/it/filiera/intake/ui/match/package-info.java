/** Tests of the step in which rows meet the directory. */
@org.jspecify.annotations.NullMarked
package it.filiera.intake.ui.match;
