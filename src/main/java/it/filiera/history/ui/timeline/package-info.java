/**
 * The timeline of an organisation, a person or an initiative, and the screen of all interactions. Calls the history, what it needs of the
 * log beside it, and the frame of profiles; knows no screen of another feature.
 */
@NullMarked
package it.filiera.history.ui.timeline;

import org.jspecify.annotations.NullMarked;
