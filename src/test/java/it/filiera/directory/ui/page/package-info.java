@NullMarked
package it.filiera.directory.ui.page;

import org.jspecify.annotations.NullMarked;
