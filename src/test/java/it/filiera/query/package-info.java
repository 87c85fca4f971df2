@NullMarked
package it.filiera.query;

import org.jspecify.annotations.NullMarked;
