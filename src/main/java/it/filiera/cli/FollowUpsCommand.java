package it.filiera.cli;

import it.filiera.exchange.OfficersCalendar;
import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpQuery;
import it.filiera.message.Refused;
import it.filiera.officer.Officer;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code filiera follow-ups}. */
@Command(name = "follow-ups")
final class FollowUpsCommand extends ProfileCommand {

    private static final int ALL = Integer.MAX_VALUE;

    private final Clock clock = Clock.systemDefaultZone();
    private final LocalDate today = LocalDate.now(clock);

    @Option(names = "--officer", paramLabel = "NAME")
    private @Nullable String officer;

    @Option(names = "--due", paramLabel = "WHEN")
    private @Nullable String due;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--ics", paramLabel = "FILE")
    private @Nullable Path calendar;

    @Override
    public Integer call() {
        due();
        return super.call();
    }

    @Override
    int run(Workspace workspace, Console console) {
        Optional<Officer> whose = Optional.ofNullable(officer).map(name -> known(workspace, name));
        FollowUpQuery query = new FollowUpQuery(whose.map(Officer::id).orElse(null), due().from(), due().until(), false);
        List<FollowUp> open = workspace.followUps().open(query, ALL);
        if (calendar != null) {
            write(workspace, console, whose.orElse(null), filiera().caller().resolve(calendar));
        }
        open.forEach(followUp -> console.result(json ? InteractionJson.of(followUp).toString() : line(followUp, console)));
        return ExitCode.DONE;
    }

    /** All of the officer's, whatever days are listed. */
    private void write(Workspace workspace, Console console, @Nullable Officer whose, Path file) {
        long written = new OfficersCalendar(workspace.followUps(), workspace.withdrawnFollowUps(), console.messages(), clock).write(whose, file);
        console.note("calendar.written", written, file);
    }

    private DueSpan due() {
        return due == null ? DueSpan.EVER : DueSpan.read(due, today);
    }

    private static Officer known(Workspace workspace, String name) {
        return workspace.officers().named(name).orElseThrow(() -> new Refused(
                "follow-ups.unknown-officer",
                name,
                workspace.officers().all().stream().map(Officer::name).collect(Collectors.joining(", "))));
    }

    private String line(FollowUp followUp, Console console) {
        String whom = Stream.of(followUp.person(), followUp.organisation(), followUp.initiative())
                .filter(Objects::nonNull)
                .map(named -> named.told(console.messages()))
                .collect(Collectors.joining(", "));
        return "%s %s %-6s  %s%s"
                .formatted(
                        followUp.due(), followUp.due().isBefore(today) ? "!" : " ", followUp.officer().key(), followUp.task().replaceAll("\\s+", " "),
                        whom.isEmpty() ? "" : "  (" + whom + ")");
    }
}
