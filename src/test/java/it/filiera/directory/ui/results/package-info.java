@NullMarked
package it.filiera.directory.ui.results;

import org.jspecify.annotations.NullMarked;
