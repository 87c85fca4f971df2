package it.filiera.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code filiera person}: says which commands there are about people. */
@Command(
        name = "person",
        subcommands = {PersonNewCommand.class, PersonShowCommand.class, PersonSetCommand.class, PersonForgetCommand.class})
final class PersonCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getOut());
    }
}
