package it.filiera;

import it.filiera.message.Message;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The screen that windows are to appear on.
 *
 * @param system the name of the operating system
 * @param platform the JavaFX platform that was asked for; empty for the system's own
 */
record Display(Map<String, String> environment, String system, String platform) {

    static Display here() {
        return new Display(
                System.getenv(), System.getProperty("os.name", ""), Objects.requireNonNullElse(System.getProperty("glass.platform"), ""));
    }

    /** Whether there is one: macOS and Windows always have one, and JavaFX's own platform without a display needs none. */
    boolean isThere() {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || platform.equalsIgnoreCase("headless")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    /** Why JavaFX could not open a window, of which it says only a few words. */
    Message explain(UnsupportedOperationException refusal) {
        return String.valueOf(refusal.getMessage()).contains("GTK")
                ? Message.of("start.no-gtk")
                : Message.of("start.display-refused", environment.getOrDefault("DISPLAY", environment.getOrDefault("WAYLAND_DISPLAY", "?")));
    }
}
