/** The screen on which two organisations become one. */
@NullMarked
package it.filiera.directory.ui.merge;

import org.jspecify.annotations.NullMarked;
