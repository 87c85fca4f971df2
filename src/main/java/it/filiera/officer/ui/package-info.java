/** Who works here, on screen: asked once, shown in the corner of the window, changed from the settings and the palette. */
@NullMarked
package it.filiera.officer.ui;

import org.jspecify.annotations.NullMarked;
