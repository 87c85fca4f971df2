/**
 * Two organisations side by side that become one. {@link it.filiera.directory.ui.merge.MergeFeature} opens the screen, from a ticked pair, a
 * comparison or one organisation and a search for the other; {@link it.filiera.directory.ui.merge.MergeModel} holds what was chosen.
 */
@NullMarked
package it.filiera.directory.ui.merge;

import org.jspecify.annotations.NullMarked;
