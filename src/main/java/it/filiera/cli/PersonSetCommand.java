package it.filiera.cli;

import it.filiera.people.Channel;
import it.filiera.people.PersonChange;
import it.filiera.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera person set}: values, a position, what somebody asked for: all of it or nothing. */
@Command(name = "set")
final class PersonSetCommand extends ProfileCommand {

    @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "person")
    private String key = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FIELD=VALUE", descriptionKey = "values")
    private List<String> values = List.of();

    @Mixin
    private PositionOptions position = new PositionOptions();

    @Option(names = "--do-not-contact", paramLabel = "CHANNEL")
    private @Nullable String refused;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--contact-again", paramLabel = "CHANNEL")
    private @Nullable String again;

    @Option(names = "--expect-version", paramLabel = "N")
    private @Nullable Integer expectedVersion;

    @Override
    public Integer call() {
        PersonText.fields(values);
        position.entry();
        channel(refused);
        if (refused != null && refused.equals(again)) {
            throw new WrongUsage("person.refused-and-again", refused);
        }
        channel(again);
        return super.call();
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Workspace workspace, Console console) {
        PersonChange wanted = new PersonChange(
                PersonText.fields(values),
                position.entry().orElse(null),
                channel(refused).map(channel -> new PersonChange.Refusal(channel, reason, LocalDate.now())).orElse(null),
                channel(again).orElse(null));
        workspace.personEditor()
                .change(key, wanted, expectedVersion, officer(workspace))
                .ifPresentOrElse(
                        committed -> console.note("set.done", key, committed.number()), () -> console.note("set.nothing", key));
        return ExitCode.DONE;
    }

    private static Optional<Channel> channel(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(Channel.of(code).orElseThrow(() -> new WrongUsage("person.no-channel", code)));
    }
}
