package it.filiera.message;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The sentences of one language. */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    /** Italian for an Italian locale, English for every other. */
    public Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("it") ? Locale.ITALIAN : Locale.ENGLISH;
        this.texts = ResourceBundle.getBundle("i18n.messages", this.locale, NO_FALLBACK);
    }

    public Locale locale() {
        return locale;
    }

    /** The texts without places, for views. */
    public ResourceBundle texts() {
        return new Plain();
    }

    /** Whether there is such a sentence; for keys that are put together from codes. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The sentence; a place that holds a {@link Message} itself is filled with that message's sentence, several parted by commas, a
     * day or month as people read it.
     */
    public String say(Message message) {
        Object[] values = message.arguments().stream().map(this::inWords).toArray();
        return new MessageFormat(texts.getString(message.key()), locale).format(values);
    }

    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    private Object inWords(Object argument) {
        return switch (argument) {
            case Message inner -> say(inner);
            case List<?> several -> several.stream().map(this::inWords).map(String::valueOf).collect(Collectors.joining(", "));
            case LocalDate day -> DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
            case YearMonth month -> DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            default -> argument;
        };
    }

    private final class Plain extends ResourceBundle {

        @Override
        protected Object handleGetObject(String key) {
            return say(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return texts.getKeys();
        }
    }
}
