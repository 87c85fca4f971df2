package it.filiera.ui;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the palette offers.
 *
 * @param detail what tells it from others of the same title; may be empty
 * @param open what Enter does
 * @param wide what Ctrl+Enter does, where it differs
 */
public record PaletteItem(String title, String detail, Icon icon, Runnable open, @Nullable Runnable wide) {}
