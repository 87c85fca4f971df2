@NullMarked
package it.filiera.ui;

import org.jspecify.annotations.NullMarked;
