@NullMarked
package it.filiera.list;

import org.jspecify.annotations.NullMarked;
