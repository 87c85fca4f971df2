package it.filiera.cli;

import it.filiera.directory.SourceGiven;
import it.filiera.initiative.Initiative;
import it.filiera.initiative.Participation;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.message.Refused;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera initiative list|show}. */
@Command(name = "initiative")
final class InitiativeCommand extends ProfileCommand {

    /** What can be asked for. */
    enum What {
        LIST,
        SHOW
    }

    @Parameters(index = "0", paramLabel = "list|show", descriptionKey = "what")
    private What what = What.LIST;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KEY|ID", descriptionKey = "initiative")
    private @Nullable String initiative;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        if ((what == What.SHOW) != (initiative != null)) {
            throw new WrongUsage(what == What.SHOW ? "cli.initiative-key" : "cli.initiative-list");
        }
        return super.call();
    }

    @Override
    int run(Workspace workspace, Console console) {
        if (what == What.LIST) {
            list(workspace, console);
        } else {
            show(workspace, String.valueOf(initiative), console);
        }
        return ExitCode.DONE;
    }

    private void list(Workspace workspace, Console console) {
        Map<UUID, Map<ParticipationStatus, Integer>> counts = workspace.initiatives().counts();
        for (Initiative one : workspace.initiatives().all()) {
            Map<ParticipationStatus, Integer> ofOne = counts.getOrDefault(one.id(), Map.of());
            console.result(json ? object(one).with("participants", counted(ofOne)).toString() : line(one, ofOne));
        }
    }

    private static JsonLine counted(Map<ParticipationStatus, Integer> counts) {
        JsonLine counted = new JsonLine();
        for (ParticipationStatus status : ParticipationStatus.values()) {
            counted.with(status.code(), counts.getOrDefault(status, 0));
        }
        return counted;
    }

    private static String line(Initiative one, Map<ParticipationStatus, Integer> counts) {
        int participants = counts.values().stream().mapToInt(Integer::intValue).sum();
        return "%-24s  %-10s  %-10s  %-8s  %-9s  %4d  %s"
                .formatted(
                        one.key(), Objects.requireNonNullElse(one.starts(), "-"), Objects.requireNonNullElse(one.lastDay(), "-"),
                        one.kind().code(), one.status().code(), participants, one.name());
    }

    private void show(Workspace workspace, String key, Console console) {
        Initiative one = workspace.initiatives().find(key).orElseThrow(() -> new Refused("initiative.unknown", key));
        List<Participation> participants = workspace.initiatives().participations(one.id());
        if (json) {
            console.result(object(one)
                    .with("participants", participants.stream().map(InitiativeCommand::object).toList())
                    .toString());
        } else {
            console.result(line(one, workspace.initiatives().counts().getOrDefault(one.id(), Map.of())));
            console.result(String.join("  ", one.zone().getId(), Objects.requireNonNullElse(one.place(), "-"), Objects.requireNonNullElse(one.country(), "-")));
            participants.forEach(participant -> console.result("  %-11s  %-9s  %s"
                    .formatted(participant.part().code(), participant.status().code(), participant.organisation().name())));
        }
    }

    private static JsonLine object(Initiative one) {
        SourceGiven.Page page = one.source();
        return new JsonLine()
                .with("key", one.key())
                .with("id", one.id())
                .with("name", one.name())
                .with("kind", one.kind().code())
                .with("status", one.status().code())
                .with("starts", one.starts())
                .with("ends", one.ends())
                .with("zone", one.zone().getId())
                .with("place", one.place())
                .with("country", one.country())
                .with("venue", one.venue())
                .with("programme", one.programme())
                .with("note", one.note())
                .with("source", page == null ? null : new JsonLine().with("url", page.url()).with("site", page.site()).with("published", page.published()))
                .with("version", one.version());
    }

    private static JsonLine object(Participation participant) {
        return new JsonLine()
                .with("organisation", participant.organisation().key())
                .with("name", participant.organisation().name())
                .with("part", participant.part().code())
                .with("status", participant.status().code())
                .with("note", participant.note());
    }
}
