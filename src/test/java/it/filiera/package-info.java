@NullMarked
package it.filiera;

import org.jspecify.annotations.NullMarked;
