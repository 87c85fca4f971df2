/**
 * The frame of the Data screen: parts that features contribute, one shown at a time. Knows nothing of what a part holds. Calls {@code ui}
 * alone.
 */
@NullMarked
package it.filiera.data;

import org.jspecify.annotations.NullMarked;
