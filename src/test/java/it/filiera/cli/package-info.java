@NullMarked
package it.filiera.cli;

import org.jspecify.annotations.NullMarked;
