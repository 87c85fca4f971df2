package it.filiera.history.ui.timeline;

import it.filiera.directory.Home;
import it.filiera.directory.Organisation;
import it.filiera.directory.SourcePage;
import it.filiera.history.Cursor;
import it.filiera.history.InteractionVersion;
import it.filiera.history.InteractionVersions;
import it.filiera.history.InteractionSearch;
import it.filiera.history.ContactSummary;
import it.filiera.history.Named;
import it.filiera.history.TimelineChoices;
import it.filiera.history.TimelinePage;
import it.filiera.history.TimelineSubject;
import it.filiera.history.ui.timeline.TimelineModel.Opening;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchResult;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what timelines show. Never called on the FX thread. */
final class TimelineReader implements TimelineSource {

    private final Workspace workspace;
    private final Clock clock;

    TimelineReader(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    @Override
    public Opening open(TimelineSubject subject, Wanted wanted, int entries) {
        boolean all = wanted.equals(Wanted.ALL);
        return new Opening(
                read(subject, wanted, null, entries),
                all ? workspace.followUps().openOf(subject) : List.of(),
                all && subject instanceof TimelineSubject.OfOrganisation(UUID id) ? facts(id) : List.of());
    }

    @Override
    public Stretch read(TimelineSubject subject, Wanted wanted, @Nullable Next from, int entries) {
        if (!wanted.text().isEmpty()) {
            return found(subject, wanted, from instanceof Next.Found(int before) ? before : 0, entries);
        }
        Cursor after = from instanceof Next.Behind(Cursor entry) ? entry : null;
        TimelinePage page = workspace.timeline().page(subject, wanted.filter(today()), after, entries);
        return new Stretch(page.entries(), page.next() == null ? null : new Next.Behind(page.next()));
    }

    private Stretch found(TimelineSubject subject, Wanted wanted, int before, int entries) {
        return found(new Asked(today()).of(subject, wanted), InteractionSearch.NEWEST, before, entries);
    }

    /** What the index gives for a question, from one hit on. */
    Stretch found(Query asked, Order order, int before, int entries) {
        SearchResult result = workspace.interactionSearch().search(asked, order, before + entries);
        List<UUID> ids = result.hits().stream().skip(before).map(Hit::id).toList();
        int end = before + ids.size();
        return new Stretch(workspace.interactions().find(ids), end < result.total() && !ids.isEmpty() ? new Next.Found(end) : null);
    }

    private LocalDate today() {
        return Home.today(clock);
    }

    int count(TimelineSubject subject) {
        return workspace.timeline().count(subject);
    }

    Optional<ContactSummary> lastContact(UUID organisation) {
        return workspace.lastContacts().with(organisation);
    }

    @Override
    public List<InteractionVersion> versions(UUID interaction) {
        return new InteractionVersions(workspace.ledger().reader()).of(interaction);
    }

    @Override
    public Choices choices(TimelineSubject subject) {
        TimelineChoices choices = workspace.timelineChoices();
        List<Named> officers = workspace.officers().all().stream()
                .map(officer -> new Named(officer.id(), officer.initials(), officer.name()))
                .toList();
        return new Choices(choices.years(subject, Home.ZONE), officers, choices.initiatives(subject));
    }

    /** The dated ones first, newest first. */
    private List<PublicFact> facts(UUID organisation) {
        return workspace.organisations().find(List.of(organisation)).stream()
                .map(Organisation::sources)
                .flatMap(List::stream)
                .flatMap(TimelineReader::fact)
                .sorted(Comparator.comparing(PublicFact::published, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static Stream<PublicFact> fact(SourcePage page) {
        return Stream.ofNullable(page.evidence()).filter(_ -> page.isPage()).map(said -> new PublicFact(said, site(page), page.published(), page.url()));
    }

    private static String site(SourcePage page) {
        return Objects.requireNonNullElseGet(page.site(), () -> page.url().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", ""));
    }
}
