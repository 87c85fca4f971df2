/**
 * The page of one organisation: its profile beside the results and on the full width, with the tabs Overview, Sources and Changes. May
 * call the frame of profiles and the directory; never jOOQ or Lucene, and nothing of the directory screen around it: what it needs
 * from there comes in as {@link PageDesk}.
 */
@NullMarked
package it.filiera.directory.ui.page;

import org.jspecify.annotations.NullMarked;
