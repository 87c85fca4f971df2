package it.filiera.history.ui.timeline;

import it.filiera.directory.Home;
import it.filiera.history.Attachment;
import it.filiera.history.Attachments;
import it.filiera.history.InteractionFilters;
import it.filiera.history.InteractionSearch;
import it.filiera.history.ContactSummary;
import it.filiera.history.TimelineSubject;
import it.filiera.message.Messages;
import it.filiera.message.Refused;
import it.filiera.profile.Head;
import it.filiera.profile.Logging;
import it.filiera.profile.ProfileTab;
import it.filiera.profile.TabSource;
import it.filiera.profile.Timelines;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.ui.Action;
import it.filiera.ui.AlsoFound;
import it.filiera.ui.Changes;
import it.filiera.ui.Dates;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.Links;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Brings timelines onto the pages of organisations, people and initiatives. */
public final class TimelineFeature implements Feature, Timelines, TabSource, AlsoFound {

    /** By which pages know the tab. */
    static final String TAB = "history";

    /** So many subjects are found again as they were left. */
    private static final int KEPT = 20;

    private final TimelineReader reader;
    private final Desk desk;
    private final Doing doing;
    private final Attachments attachments;
    private final IndexOpening index;
    private final Marking marking;
    private final InteractionSearch search;
    private final InteractionsModel interactions;
    private final Map<TimelineSubject, TimelineModel> models = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Map<Boolean, Standing> standing = new HashMap<>();

    /** A view that stands somewhere, with a title of its own or without. */
    private record Standing(TimelineSubject subject, Messages messages, TimelineController view) {}

    public TimelineFeature(Workspace workspace, Desk desk, Changes changes, Logging logging, Links links) {
        this.reader = new TimelineReader(workspace, Clock.systemUTC());
        this.desk = desk;
        this.doing = new Doing(logging, this::open, links);
        this.attachments = workspace.attachments();
        this.marking = new Marking(workspace);
        this.index = new IndexOpening(workspace.interactionSearch(), desk.tasks());
        this.search = workspace.interactionSearch();
        this.interactions = new InteractionsModel(reader, index, desk.tasks());
        changes.last().subscribe((_, _) -> standing.values().forEach(this::refresh));
        changes.whileAt(Target.Interactions.class, desk.navigator(), interactions.found()::refresh);
    }

    @Override
    public Optional<Screen> open(Target target) {
        if (target instanceof Target.Interactions) {
            interactions.found().refresh();
            return Optional.of(new InteractionsController(desk, interactions, doing, marking));
        }
        return Optional.empty();
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action("interactions.show", Icon.HISTORY, () -> desk.navigator().go(new Target.Interactions())));
    }

    @Override
    public String title() {
        return "interactions.title";
    }

    @Override
    public Icon icon() {
        return Icon.HISTORY;
    }

    /** As long as the index is not open nobody waits for it: it is opened, and the next answer tells. */
    @Override
    public OptionalLong count(String text) {
        if (text.isBlank() || !(InteractionFilters.parser().parse(text) instanceof Parsed.Understood(Query query))) {
            return OptionalLong.empty();
        }
        if (!search.isOpen()) {
            desk.tasks().onScreen(() -> index.whenOpen(() -> {}));
            return OptionalLong.empty();
        }
        return OptionalLong.of(search.search(query, InteractionSearch.NEWEST, 0).total());
    }

    @Override
    public void show(String text) {
        interactions.typed().set(text);
        desk.navigator().go(new Target.Interactions());
    }

    /** Another program shows a copy. */
    private void open(Attachment file) {
        desk.tasks().read(() -> attachments.copyToOpen(file), copy -> doing.links().open(copy.toString()), this::notOpened);
    }

    private void notOpened(Throwable reason) {
        if (reason instanceof Refused refused) {
            desk.notices().refuse(refused.reason());
        } else {
            desk.tasks().fail(reason);
        }
    }

    private void refresh(Standing view) {
        if (view.view().root().getScene() != null) {
            model(view.subject()).refresh();
        }
    }

    @Override
    public int count(Subject subject) {
        return reader.count(whose(subject));
    }

    @Override
    public Node of(Subject subject) {
        return view(whose(subject), false);
    }

    private static TimelineSubject whose(Subject subject) {
        if (subject.initiative() != null) {
            return new TimelineSubject.OfInitiative(subject.initiative());
        }
        return subject.people().isEmpty()
                ? new TimelineSubject.OfOrganisation(subject.organisations().getFirst())
                : new TimelineSubject.OfPerson(subject.people().getFirst());
    }

    /** A page that is shown anew gets the view that stood on it, so that nothing moves under the reader's eyes. */
    private Node view(TimelineSubject subject, boolean titled) {
        Messages messages = desk.language().messages().get();
        Standing before = standing.get(titled);
        model(subject).refresh();
        if (before != null && before.subject().equals(subject) && before.messages() == messages) {
            return before.view().root();
        }
        TimelineController view = new TimelineController(desk, model(subject), doing, marking, titled);
        standing.put(titled, new Standing(subject, messages, view));
        return view.root();
    }

    private TimelineModel model(TimelineSubject subject) {
        TimelineModel model = models.computeIfAbsent(subject, _ -> new TimelineModel(subject, reader, index, desk.tasks()));
        if (models.size() > KEPT) {
            models.keySet().remove(models.keySet().iterator().next());
        }
        return model;
    }

    @Override
    public int count(UUID organisation) {
        return reader.count(new TimelineSubject.OfOrganisation(organisation));
    }

    @Override
    public ProfileTab tab(UUID organisation, int count) {
        return new ProfileTab(
                TAB, desk.say("timeline.history"), count, () -> view(new TimelineSubject.OfOrganisation(organisation), false));
    }

    /** The tab of a person's page. */
    public TabSource ofPeople() {
        return new PersonHistory(this, desk);
    }

    @Override
    public Optional<Node> column(UUID organisation) {
        return Optional.of(view(new TimelineSubject.OfOrganisation(organisation), true));
    }

    @Override
    public Optional<Supplier<Head.Line>> line(UUID organisation) {
        return reader.lastContact(organisation).map(last -> () -> new Head.Line(Icon.CONTACTED, words(last), false));
    }

    private String words(ContactSummary last) {
        String day = new Dates(desk.language().locale()).day(last.at(), Home.ZONE);
        return desk.say("timeline.contact", day, last.officer().key(), last.contacts());
    }
}
