/** Tasks of the agency's staff from beginning to end, through the real window, with mouse and keys as TestFX presses them. */
@NullMarked
package it.filiera.journey;

import org.jspecify.annotations.NullMarked;
