package it.filiera.shell;

import it.filiera.ui.Feature;
import it.filiera.ui.UndoStack;
import java.util.List;

/** An open profile: what the window shows of it, what can be taken back in it, and what is to be closed after the features. */
public record Opened(List<Feature> features, UndoStack undo, AutoCloseable profile) {}
