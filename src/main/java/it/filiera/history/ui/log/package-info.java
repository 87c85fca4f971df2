/**
 * The quick log: the sheet in which an interaction is written down or corrected, and the drafts of it. May call the history, those that
 * take part in it, and the officers.
 */
@NullMarked
package it.filiera.history.ui.log;

import org.jspecify.annotations.NullMarked;
