package it.filiera.directory.ui.edit;

import it.filiera.directory.Assignment;
import java.util.List;

/**
 * A value that can be chosen instead of typed.
 *
 * @param also what comes with it
 */
record Suggestion(String value, String label, List<Assignment> also) {}
