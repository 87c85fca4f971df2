@NullMarked
package it.filiera.vocabulary;

import org.jspecify.annotations.NullMarked;
