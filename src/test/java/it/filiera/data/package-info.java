@NullMarked
package it.filiera.data;

import org.jspecify.annotations.NullMarked;
