@NullMarked
package it.filiera.shell;

import org.jspecify.annotations.NullMarked;
