package it.filiera.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a feature brings into the window. */
public interface Feature extends AutoCloseable {

    /** The entries in the rail at the left, in their order. */
    default List<RailEntry> rail() {
        return List.of();
    }

    /** A new view for a target, if it is one of this feature's. All that must outlive the view is in the feature's models. */
    Optional<Screen> open(Target target);

    /** What can be done, by key and from the palette. Asked for anew whenever either is used, so that it may depend on what is on screen. */
    default List<Action> actions() {
        return List.of();
    }

    /** What people come to this window for most; the top bar has a button for it. It is one of the actions. */
    default Optional<Action> foremost() {
        return Optional.empty();
    }

    /** Who works here, for the corner of the top bar and the settings. */
    default Optional<Worker> worker() {
        return Optional.empty();
    }

    /** The window shows the profile now: for what a feature has to ask before anything else. FX thread. */
    default void begin() {}

    /** What it lets people find in the palette. */
    default List<PaletteSource> palette() {
        return List.of();
    }

    /** What it tells in the status bar. */
    default List<StatusItem> status() {
        return List.of();
    }

    /** Takes files that were dropped on the window; false where it has no use for them. FX thread. */
    default boolean drop(List<Path> files) {
        return false;
    }

    /** Ends what the feature follows. */
    @Override
    default void close() {}
}
