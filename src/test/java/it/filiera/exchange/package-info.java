@NullMarked
package it.filiera.exchange;

import org.jspecify.annotations.NullMarked;
