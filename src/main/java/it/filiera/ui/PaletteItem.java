package it.filiera.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the palette offers.
 *
 * @param detail what tells it from others of the same title; may be empty
 * @param open what Enter does
 * @param wide what Ctrl+Enter does, where it differs
 * @param flags what stands against contacting whom it leads to
 */
public record PaletteItem(String title, String detail, Icon icon, Runnable open, @Nullable Runnable wide, List<String> flags) {

    public PaletteItem {
        flags = List.copyOf(flags);
    }

    public PaletteItem(String title, String detail, Icon icon, Runnable open, @Nullable Runnable wide) {
        this(title, detail, icon, open, wide, List.of());
    }
}
