package it.filiera.shell;

import it.filiera.ui.Feature;
import java.util.List;

/** An open profile: what the window shows of it, and what is to be closed after the features. */
public record Opened(List<Feature> features, AutoCloseable profile) {}
