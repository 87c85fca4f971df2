package it.filiera.data;

import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Icon;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.Screen;
import it.filiera.ui.StatusItem;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What a feature contributes to the Data screen. Lives as long as the profile is open; its models are its own. */
public interface DataPart extends AutoCloseable {

    /** The same in every language: what a target names it by. */
    String code();

    Icon icon();

    /** One word, for its tab. */
    Message title();

    /** How much waits in it, for its tab; null as long as nothing is counted. Changes on the FX thread. */
    default ObservableValue<@Nullable Integer> count() {
        return new ReadOnlyObjectWrapper<>();
    }

    /** Whether it wants the room of the tabs too, as long as something is under way in it that one does not leave by the way. FX thread. */
    default ObservableValue<Boolean> alone() {
        return new ReadOnlyObjectWrapper<>(false);
    }

    /** Somebody asks for it by its name, not by the way back: what is over in it can be left behind. FX thread. */
    default void begin() {}

    /** A new view, also after a change of language: all that must outlive it is in the part's models. FX thread. */
    Screen open();

    /** What can be done, by key and from the palette, wherever one is. */
    default List<Action> actions() {
        return List.of();
    }

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

    /** Ends what the part follows. */
    @Override
    default void close() {}
}
