@NullMarked
package it.filiera.directory.ui.duplicates;

import org.jspecify.annotations.NullMarked;
