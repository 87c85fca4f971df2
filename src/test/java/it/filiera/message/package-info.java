@NullMarked
package it.filiera.message;

import org.jspecify.annotations.NullMarked;
