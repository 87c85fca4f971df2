@NullMarked
package it.filiera.architecture;

import org.jspecify.annotations.NullMarked;
