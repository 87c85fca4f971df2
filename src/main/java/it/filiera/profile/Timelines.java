package it.filiera.profile;

import it.filiera.ui.Subject;
import javafx.scene.Node;

/**
 * Shows what was said and promised: how the pages of organisations, people and initiatives have a timeline without knowing who makes it.
 * A subject names exactly one of them.
 */
public interface Timelines {

    /** How many interactions there are. Asked in the background. */
    int count(Subject subject);

    /**
     * The timeline, newest first, with its filters. It follows what is written for as long as it stands in a window, so nobody need close
     * it; whoever asks again for the same subject finds it filtered, opened and scrolled as it was left. FX thread only.
     */
    Node of(Subject subject);
}
