@NullMarked
package it.filiera.directory.ui.edit;

import org.jspecify.annotations.NullMarked;
