package it.filiera.bench;

import it.filiera.database.ProfileFolder;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.Timeline;
import it.filiera.history.TimelineFilter;
import it.filiera.history.TimelinePage;
import it.filiera.history.TimelineSubject;
import it.filiera.officer.Officer;
import it.filiera.workspace.Workspace;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the first page of timelines and logging on a profile of fictional interactions, and prints a Markdown table. Argument: the
 * profile folder, as {@code filiera generate --interactions} makes it; logging adds interactions to it.
 */
public final class TimelineBenchmark {

    private static final int PAGE = 50;
    private static final int ROUNDS = 10;
    private static final PrintStream OUT = System.out;

    private final Workspace workspace;
    private final Timeline timeline;
    private final List<UUID> organisations;

    private TimelineBenchmark(Workspace workspace) {
        this.workspace = workspace;
        this.timeline = workspace.timeline();
        this.organisations = workspace.organisations().idsAfter(null, 1000);
    }

    public static void main(String[] arguments) {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(Path.of(arguments[0])), Clock.systemUTC())) {
            new TimelineBenchmark(workspace).run();
        }
    }

    private void run() {
        UUID busy = organisations.getFirst();
        OUT.printf(
                "%d interactions, %d with the busiest organisation; milliseconds, %d entries a page%n%n",
                timeline.count(new TimelineSubject.Everything()), timeline.count(of(busy)), PAGE);
        OUT.println("| | p50 | p95 | p99 |");
        OUT.println("|---|---|---|---|");
        row("first page, busiest organisation", Timings.of(times(100), 1, ROUNDS, _ -> page(busy, TimelineFilter.ALL)));
        row("first page, 1,000 others", Timings.of(organisations, 1, 1, organisation -> page(organisation, TimelineFilter.ALL)));
        row("a page from the middle, busiest organisation", Timings.of(times(100), 1, ROUNDS, _ -> middle(busy)));
        row("first page, busiest organisation, visits only", Timings.of(times(100), 1, ROUNDS, _ -> page(busy, visits())));
        row("first page, everything", Timings.of(times(100), 1, ROUNDS, _ -> timeline.page(
                new TimelineSubject.Everything(), TimelineFilter.ALL, null, PAGE)));
        log(busy);
    }

    /** With the index of organisations following, as in the window. */
    private void log(UUID busy) {
        workspace.search();
        Officer officer = workspace.officers().all().getFirst();
        row("logging with the busiest organisation", Timings.of(times(100), 1, 2, number -> log(busy, officer, number)));
        row("logging with another", Timings.of(times(100), 1, 2, number -> log(organisations.get(1 + number), officer, number)));
    }

    private void log(UUID organisation, Officer officer, int number) {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Rome"));
        workspace.interactionEditor()
                .log(
                        new InteractionEntry(
                                InteractionKind.CALL, now, null, null, officer.id(), List.of(officer.id()), List.of(organisation),
                                List.of(), null, "Fictional: logged " + number, null, null, List.of(), List.of()),
                        officer.name());
    }

    private TimelinePage page(UUID organisation, TimelineFilter filter) {
        return timeline.page(of(organisation), filter, null, PAGE);
    }

    private @Nullable TimelinePage middle;

    private TimelinePage middle(UUID organisation) {
        TimelinePage from = middle == null ? timeline.page(of(organisation), TimelineFilter.ALL, null, 20_000) : middle;
        middle = from;
        return timeline.page(of(organisation), TimelineFilter.ALL, from.next(), PAGE);
    }

    private static TimelineSubject of(UUID organisation) {
        return new TimelineSubject.OfOrganisation(organisation);
    }

    private static TimelineFilter visits() {
        return new TimelineFilter(Set.of(InteractionKind.VISIT), null, null, null, null);
    }

    private static List<Integer> times(int times) {
        return IntStream.range(0, times).boxed().toList();
    }

    private static void row(String what, Timings timings) {
        OUT.println("| " + what + " | " + timings.cells() + " |");
    }
}
