@NullMarked
package it.filiera.people;

import org.jspecify.annotations.NullMarked;
