/**
 * The tour: drives the real window with mouse and keys, looks at each step whether the screen shows what it should, and leaves numbered
 * pictures. One chapter per feature. Sees only what is on the screen and the desk that every screen has; it finds nodes by {@code fx:id}
 * and style class, never by texts.
 */
@NullMarked
package it.filiera.tour;

import org.jspecify.annotations.NullMarked;
