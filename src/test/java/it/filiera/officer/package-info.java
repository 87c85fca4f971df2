@NullMarked
package it.filiera.officer;

import org.jspecify.annotations.NullMarked;
