@NullMarked
package it.filiera.directory.ui;

import org.jspecify.annotations.NullMarked;
