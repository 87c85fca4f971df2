package it.filiera.ui;

import it.filiera.message.Message;
import it.filiera.message.Messages;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The language of the window; whoever shows texts is built again when it changes. */
public final class Language {

    private final ReadOnlyObjectWrapper<Messages> messages;

    public Language(Locale locale) {
        messages = new ReadOnlyObjectWrapper<>(new Messages(locale));
    }

    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    public Locale locale() {
        return messages.get().locale();
    }

    public boolean isItalian() {
        return locale().equals(Locale.ITALIAN);
    }

    public void choose(Locale locale) {
        messages.set(new Messages(locale));
    }

    public String say(String key, Object... arguments) {
        return messages.get().say(key, arguments);
    }

    public String say(Message message) {
        return messages.get().say(message);
    }
}
