package it.filiera.cli;

import it.filiera.message.Message;
import it.filiera.message.Refused;

/** The command was not written as it must be. */
final class WrongUsage extends Refused {

    private static final long serialVersionUID = 1L;

    WrongUsage(Message reason) {
        super(reason);
    }

    WrongUsage(String key, Object... arguments) {
        super(key, arguments);
    }
}
