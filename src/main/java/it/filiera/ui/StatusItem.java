package it.filiera.ui;

import it.filiera.message.Message;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Something that the status bar says for as long as it has a text. The text changes on the FX thread. */
public record StatusItem(Icon icon, ObservableValue<@Nullable Message> text, Side side) {

    /** Where in the bar it stands. */
    public enum Side {
        LEFT,
        RIGHT
    }
}
