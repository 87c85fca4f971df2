@NullMarked
package it.filiera.history.ui.timeline;

import org.jspecify.annotations.NullMarked;
