/**
 * The window around the screens: rail, top bar, status bar, notices, palette and keys. Knows screens only as what features bring; calls
 * {@code ui} alone.
 */
@NullMarked
package it.filiera.shell;

import org.jspecify.annotations.NullMarked;
