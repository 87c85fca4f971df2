package it.filiera.cli;

import it.filiera.database.DiskTrouble;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What a person is told of something that went wrong, in one sentence; what only the program can have caused goes into the log too.
 *
 * @param code what the program leaves to the shell
 */
public record Explanation(Message sentence, int code) {

    private static final Logger LOG = LoggerFactory.getLogger(Explanation.class);

    public static Explanation of(Throwable exception) {
        return switch (exception) {
            case ParameterException usage -> new Explanation(usage(usage), ExitCode.WRONG_USAGE);
            case Refused refused -> new Explanation(refused.reason(), ExitCode.of(refused));
            default -> new Explanation(unexpected(exception), ExitCode.REFUSED);
        };
    }

    private static Message unexpected(Throwable exception) {
        Optional<IOException> disk = DiskTrouble.in(exception);
        if (disk.isPresent()) {
            LOG.error("Disk", exception);
            return Message.of("cli.disk", String.valueOf(disk.get().getMessage()));
        }
        String code = Integer.toHexString(System.identityHashCode(exception));
        LOG.error("Failure {}", code, exception);
        return Message.of("cli.failure", code, exception.getClass().getSimpleName());
    }

    private static Message usage(ParameterException exception) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched -> Message.of("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> Message.of(
                    "cli.missing", missing.getMissing().isEmpty() ? "" : missing.getMissing().getFirst().paramLabel());
            default -> Message.of("cli.bad-value", name(exception.getArgSpec()), String.valueOf(exception.getValue()));
        };
    }

    private static String name(@Nullable ArgSpec argument) {
        return switch (argument) {
            case null -> "filiera";
            case OptionSpec option -> option.longestName();
            default -> argument.paramLabel();
        };
    }
}
