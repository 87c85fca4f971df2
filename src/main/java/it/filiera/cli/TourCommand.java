package it.filiera.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code filiera tour}: never on the profile that was named, always on one of its own. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable FilieraCommand filiera;

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "pictures")
    private @Nullable Path pictures;

    @Override
    public Integer call() {
        FilieraCommand command = Objects.requireNonNull(filiera);
        Path to = command.caller().resolve(Objects.requireNonNullElseGet(pictures, Guide::usual));
        command.guide().lead(to, command.console()::note);
        return ExitCode.DONE;
    }
}
