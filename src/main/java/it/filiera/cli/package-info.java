/** The commands of the command line: reads arguments, calls the features, prints. */
@NullMarked
package it.filiera.cli;

import org.jspecify.annotations.NullMarked;
