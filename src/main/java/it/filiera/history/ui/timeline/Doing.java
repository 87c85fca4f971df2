package it.filiera.history.ui.timeline;

import it.filiera.history.Attachment;
import it.filiera.profile.Logging;
import it.filiera.ui.Links;
import java.util.function.Consumer;

/**
 * What a timeline hands on to others.
 *
 * @param logging where interactions are noted and corrected
 * @param files opens an attachment
 * @param links opens public pages
 */
record Doing(Logging logging, Consumer<Attachment> files, Links links) {}
