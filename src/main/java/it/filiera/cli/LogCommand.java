package it.filiera.cli;

import it.filiera.history.FollowUpEntry;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.Outcome;
import it.filiera.history.WhoIsMeant;
import it.filiera.history.when.DateReader;
import it.filiera.history.when.Direction;
import it.filiera.history.when.Moment;
import it.filiera.history.when.MomentReader;
import it.filiera.history.when.Read;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.workspace.Workspace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code filiera log}: returns when the interaction is on the disk. */
@Command(name = "log")
final class LogCommand extends ProfileCommand {

    @Option(names = "--org", paramLabel = "KEY")
    private List<String> organisations = List.of();

    @Option(names = "--person", paramLabel = "KEY")
    private List<String> people = List.of();

    @Option(names = "--initiative", paramLabel = "KEY")
    private @Nullable String initiative;

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private String kind = "";

    @Option(names = "--subject", paramLabel = "TEXT", required = true)
    private String subject = "";

    @Option(names = "--body", paramLabel = "TEXT")
    private @Nullable String body;

    @Option(names = "--outcome", paramLabel = "OUTCOME")
    private @Nullable String outcome;

    @Option(names = "--at", paramLabel = "WHEN")
    private @Nullable String at;

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable String zone;

    @Option(names = "--minutes", paramLabel = "N")
    private @Nullable Integer minutes;

    @Option(names = "--place", paramLabel = "TEXT")
    private @Nullable String place;

    @Option(names = "--follow-up", paramLabel = "DATE")
    private @Nullable String followUp;

    @Option(names = "--task", paramLabel = "TEXT")
    private @Nullable String task;

    @Option(names = "--promised")
    private boolean promised;

    @Override
    public Integer call() {
        if ((followUp == null) != (task == null)) {
            throw new WrongUsage("log.follow-up-and-task");
        }
        kind();
        outcome();
        return super.call();
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Workspace workspace, Console console) {
        Officer officer = new OnDuty(workspace.officers(), filiera().caller().user()).officer();
        console.result(workspace.interactionEditor()
                .log(entry(workspace.whoIsMeant(), officer.id(), console), officer.name())
                .id()
                .toString());
        return ExitCode.DONE;
    }

    private InteractionEntry entry(WhoIsMeant who, UUID officer, Console console) {
        UUID during = initiative == null ? null : who.initiative(initiative);
        ZonedDateTime when = moment(zone(who, during), console);
        return new InteractionEntry(
                kind(),
                when,
                minutes,
                place,
                officer,
                List.of(officer),
                organisations.stream().map(who::organisation).toList(),
                people.stream().map(who::person).toList(),
                during,
                subject,
                body,
                outcome(),
                followUps(officer),
                List.of());
    }

    private InteractionKind kind() {
        return InteractionKind.of(kind).orElseThrow(() -> new WrongUsage("log.unknown-kind", kind));
    }

    private @Nullable Outcome outcome() {
        String wanted = outcome;
        return wanted == null ? null : Outcome.of(wanted).orElseThrow(() -> new WrongUsage("log.unknown-outcome", wanted));
    }

    /** The one that is given, else that of the initiative's place, else that of this computer. */
    private ZoneId zone(WhoIsMeant who, @Nullable UUID during) {
        String wanted = zone;
        if (wanted == null) {
            return during == null ? ZoneId.systemDefault() : who.zone(during);
        }
        try {
            return ZoneId.of(wanted);
        } catch (DateTimeException e) {
            throw new WrongUsage("log.unknown-zone", wanted);
        }
    }

    private ZonedDateTime moment(ZoneId place, Console console) {
        ZonedDateTime now = ZonedDateTime.now(place).withNano(0);
        if (at == null) {
            return now;
        }
        Moment read = understood(new MomentReader(now).read(at, Direction.PAST));
        if (read.note() != null) {
            console.note(read.note());
        }
        return read.at();
    }

    private List<FollowUpEntry> followUps(UUID officer) {
        if (followUp == null || task == null) {
            return List.of();
        }
        LocalDate due = understood(new DateReader(LocalDate.now(ZoneId.systemDefault())).read(followUp, Direction.FUTURE));
        return List.of(new FollowUpEntry(task, due, promised, officer));
    }

    static <T> T understood(Read<T> read) {
        return switch (read) {
            case Read.Understood<T>(T value) -> value;
            case Read.NotRead<T>(var reason) -> throw new WrongUsage(reason);
        };
    }
}
