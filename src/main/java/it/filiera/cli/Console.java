package it.filiera.cli;

import it.filiera.message.Message;
import it.filiera.message.Messages;
import java.io.PrintWriter;

/** Where a command speaks: results on standard output, messages on standard error. */
final class Console {

    private final PrintWriter results;
    private final PrintWriter notes;
    private final Messages messages;
    private final boolean quiet;

    Console(PrintWriter results, PrintWriter notes, Messages messages, boolean quiet) {
        this.results = results;
        this.notes = notes;
        this.messages = messages;
        this.quiet = quiet;
    }

    Messages messages() {
        return messages;
    }

    /** One line of the result. */
    void result(String line) {
        results.println(line);
    }

    /** A line of the result in words. */
    void say(String key, Object... arguments) {
        results.println(messages.say(key, arguments));
    }

    /** Something worth knowing that is no result; nothing with {@code --quiet}. */
    void note(Message message) {
        if (!quiet) {
            notes.println(messages.say(message));
        }
    }

    void note(String key, Object... arguments) {
        note(Message.of(key, arguments));
    }
}
