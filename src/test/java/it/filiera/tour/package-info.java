@NullMarked
package it.filiera.tour;

import org.jspecify.annotations.NullMarked;
