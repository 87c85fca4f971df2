package it.filiera.cli;

import it.filiera.ledger.Committed;
import it.filiera.message.Refused;
import it.filiera.people.Channel;
import it.filiera.people.Person;
import it.filiera.people.Position;
import it.filiera.people.PositionEntry;
import it.filiera.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera person set}: values, a position, what somebody asked for; each is a change set of its own. */
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
        channel(again);
        return super.call();
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Workspace workspace, Console console) {
        Person person = workspace.people().find(key).orElseThrow(() -> new Refused("person.unknown", key));
        List<Committed> done = new ArrayList<>();
        if (!values.isEmpty()) {
            workspace.personEditor().set(key, PersonText.fields(values), expectedVersion, officer(workspace)).ifPresent(done::add);
        }
        position.entry().flatMap(entry -> write(workspace, person, entry)).ifPresent(done::add);
        channel(refused)
                .flatMap(channel -> workspace.personEditor().doNotContact(key, channel, reason, LocalDate.now(), officer(workspace)))
                .ifPresent(done::add);
        channel(again).flatMap(channel -> workspace.personEditor().contactAgain(key, channel, officer(workspace))).ifPresent(done::add);
        done.forEach(committed -> console.note("set.done", key, committed.number()));
        if (done.isEmpty()) {
            console.note("set.nothing", key);
        }
        return ExitCode.DONE;
    }

    /** The position that lasts at this organisation, or a new one where there is none. */
    private Optional<Committed> write(Workspace workspace, Person person, PositionEntry entry) {
        Optional<Position> standing = person.positions().stream()
                .filter(each -> each.until() == null && isAt(each, entry.organisation()))
                .findFirst();
        return standing.isPresent()
                ? workspace.positionEditor().change(standing.get().id(), entry.values(), null, officer(workspace))
                : workspace.positionEditor().add(person.key(), entry, officer(workspace));
    }

    private static boolean isAt(Position position, String organisation) {
        return position.employer().key().equals(organisation) || position.employer().id().toString().equals(organisation);
    }

    private static Optional<Channel> channel(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(Channel.of(code).orElseThrow(() -> new WrongUsage("person.no-channel", code)));
    }
}
