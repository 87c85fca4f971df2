/** The program's entrance. Knows every feature, is known by none. */
@NullMarked
package it.filiera;

import org.jspecify.annotations.NullMarked;
