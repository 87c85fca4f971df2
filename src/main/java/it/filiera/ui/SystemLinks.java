package it.filiera.ui;

import it.filiera.message.Message;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Hands addresses to the operating system, which knows the person's browser and file manager. */
public final class SystemLinks implements Links {

    private final Tasks tasks;
    private final Notices notices;

    public SystemLinks(Tasks tasks, Notices notices) {
        this.tasks = tasks;
        this.notices = notices;
    }

    @Override
    public void open(String address) {
        tasks.read(
                () -> start(address),
                _ -> {},
                _ -> notices.refuse(Message.of("links.not-opened", address)));
    }

    private static Process start(String address) throws IOException {
        return new ProcessBuilder(command(System.getProperty("os.name", "").toLowerCase(Locale.ROOT), address))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What opens an address on an operating system, by its name in small letters. No shell takes part, so nothing in it is a command. */
    static List<String> command(String system, String address) {
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", address);
    }
}
