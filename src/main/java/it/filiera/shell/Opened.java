package it.filiera.shell;

import it.filiera.ui.Feature;
import it.filiera.ui.UndoStack;
import java.util.List;
import java.util.function.Supplier;

/**
 * An open profile.
 *
 * @param profile is closed last
 * @param contents what the window shows of it; asked for once, on the FX thread, where models of screens live
 */
public record Opened(AutoCloseable profile, Supplier<Contents> contents) {

    /** What the window shows of a profile, and what can be taken back in it. */
    public record Contents(List<Feature> features, UndoStack undo) {}
}
