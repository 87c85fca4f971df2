package it.filiera.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The language that the user's system asks for. */
final class SystemLanguage {

    private SystemLanguage() {}

    /** From the environment first: Java does not see a language there whose locale is not installed. */
    static String of() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .map(SystemLanguage::language)
                .orElseGet(() -> Locale.getDefault().getLanguage());
    }

    /** {@code it} of {@code it_IT.UTF-8}. */
    static String language(String locale) {
        return Objects.requireNonNull(locale.split("[_.@]", 2)[0]).toLowerCase(Locale.ROOT);
    }
}
