package it.filiera.cli;

import it.filiera.database.ProfileInUse;
import it.filiera.message.Refused;

/** What a command leaves to the shell. */
final class ExitCode {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int PROFILE_IN_USE = 3;

    private ExitCode() {}

    static int of(Refused refused) {
        return switch (refused) {
            case ProfileInUse _ -> PROFILE_IN_USE;
            case WrongUsage _ -> WRONG_USAGE;
            default -> REFUSED;
        };
    }
}
