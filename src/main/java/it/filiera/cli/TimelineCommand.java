package it.filiera.cli;

import it.filiera.history.Timeline;
import it.filiera.history.TimelineFilter;
import it.filiera.history.TimelinePage;
import it.filiera.history.TimelineSubject;
import it.filiera.history.WhoIsMeant;
import it.filiera.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code filiera timeline}: newest first. */
@Command(name = "timeline")
final class TimelineCommand extends ProfileCommand {

    private static final int PAGE = 200;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Subject subject = new Subject();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
    private int limit;

    @Option(names = "--json")
    private boolean json;

    /** Exactly one of them is given. */
    static final class Subject {

        @Option(names = "--org", paramLabel = "KEY")
        private @Nullable String organisation;

        @Option(names = "--person", paramLabel = "KEY")
        private @Nullable String person;

        @Option(names = "--initiative", paramLabel = "KEY")
        private @Nullable String initiative;

        TimelineSubject of(WhoIsMeant who) {
            if (organisation != null) {
                return new TimelineSubject.OfOrganisation(who.organisation(organisation));
            }
            return person != null
                    ? new TimelineSubject.OfPerson(who.person(person))
                    : new TimelineSubject.OfInitiative(who.initiative(String.valueOf(initiative)));
        }
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new WrongUsage("cli.bad-limit", limit);
        }
        return super.call();
    }

    @Override
    int run(Workspace workspace, Console console) {
        Timeline timeline = workspace.timeline();
        TimelineSubject of = subject.of(workspace.whoIsMeant());
        int left = limit;
        TimelinePage page = timeline.page(of, TimelineFilter.ALL, null, Math.min(PAGE, left));
        while (true) {
            page.entries().forEach(entry -> console.result(json ? InteractionJson.of(entry).toString() : InteractionText.of(entry)));
            left -= page.entries().size();
            if (left == 0 || page.next() == null) {
                return ExitCode.DONE;
            }
            page = timeline.page(of, TimelineFilter.ALL, page.next(), Math.min(PAGE, left));
        }
    }
}
