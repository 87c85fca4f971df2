package it.filiera.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What was copied: the one way to the clipboard of the system. FX thread only. */
public final class Copied {

    private Copied() {}

    public static void text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content(content);
    }

    /** The same in several forms, from which the one who pastes takes his. */
    public static void content(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
    }
}
