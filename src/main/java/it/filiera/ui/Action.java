package it.filiera.ui;

import it.filiera.message.Message;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done, from a button, by its keys or from the palette.
 *
 * @param title verb and object
 */
public record Action(Message title, Icon icon, @Nullable KeyCombination keys, Runnable work) {

    public Action(String title, Icon icon, Runnable work) {
        this(Message.of(title), icon, null, work);
    }

    public Action(String title, Icon icon, String keys, Runnable work) {
        this(Message.of(title), icon, KeyCombination.valueOf(keys), work);
    }
}
