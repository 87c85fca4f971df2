@NullMarked
package it.filiera.directory.ui.quality;

import org.jspecify.annotations.NullMarked;
