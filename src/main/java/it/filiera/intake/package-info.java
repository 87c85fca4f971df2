/**
 * How a table that somebody else made becomes part of the directory: columns to fields, checks and repairs, matching, decisions, and one
 * change set in the end. The same for the window and the command line.
 */
@NullMarked
package it.filiera.intake;

import org.jspecify.annotations.NullMarked;
