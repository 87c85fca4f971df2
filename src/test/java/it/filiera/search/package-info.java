@NullMarked
package it.filiera.search;

import org.jspecify.annotations.NullMarked;
