@NullMarked
package it.filiera.initiative;

import org.jspecify.annotations.NullMarked;
