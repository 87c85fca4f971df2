package it.filiera.people.ui;

import it.filiera.message.Message;
import it.filiera.people.Person;
import it.filiera.profile.TabSource;
import it.filiera.ui.Action;
import it.filiera.ui.AlsoFound;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.Links;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Brings people into the window. */
public final class PeopleFeature implements Feature {

    private final PeopleDesk desk;
    private final PeopleModel people;
    private final PersonModel person;
    private final StaffTab staff;

    /**
     * @param by who sits here: the one who writes and takes back
     * @param tabs what other features say about a person
     */
    public PeopleFeature(Workspace workspace, Desk desk, Changes changes, Links links, Supplier<String> by, List<TabSource> tabs) {
        PeopleReader reader = new PeopleReader(workspace, tabs, Clock.systemDefaultZone());
        this.desk = new PeopleDesk(desk, reader, new PersonEditing(workspace, reader, desk, by), new Reaching(desk, links));
        this.people = new PeopleModel(reader, desk.tasks());
        this.person = new PersonModel(reader, desk.tasks());
        this.staff = new StaffTab(this.desk);
        changes.whileAt(Target.People.class, desk.navigator(), people::refresh);
        changes.whileAt(Target.Person.class, desk.navigator(), person::refresh);
    }

    /** What it says about an organisation. */
    public TabSource tab() {
        return staff;
    }

    /** How it is found beside organisations. */
    public AlsoFound found() {
        return new PeopleFound(desk, people);
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("people.title"), Icon.PEOPLE, new Target.People()));
    }

    @Override
    public Optional<Screen> open(Target target) {
        return switch (target) {
            case Target.People _ -> {
                people.refresh();
                yield Optional.of(new PeopleController(desk, people));
            }
            case Target.Person(var id) -> {
                person.show(id);
                yield Optional.of(new PersonController(desk, person));
            }
            default -> Optional.empty();
        };
    }

    @Override
    public List<PaletteSource> palette() {
        return List.of(new PeopleInPalette(desk));
    }

    @Override
    public List<Action> actions() {
        Action enter = new Action("people.new", Icon.ADD, "Shortcut+Shift+N", this::enter);
        return Stream.concat(Stream.of(enter), onScreen().stream().flatMap(this::of)).toList();
    }

    /** Where one firm is on screen, the new person works there. */
    private void enter() {
        List<UUID> firms = desk.desk().navigator().subject().organisations();
        if (firms.size() == 1) {
            desk.desk().tasks().read(() -> desk.reader().employer(firms.getFirst()), at -> desk.editing().enter(at.orElse(null)));
        } else {
            desk.editing().enter(null);
        }
    }

    private Optional<Person> onScreen() {
        return desk.desk().navigator().current().get() instanceof Target.Person
                ? Optional.ofNullable(person.page().get()).map(PersonPage::person)
                : Optional.empty();
    }

    private Stream<Action> of(Person shown) {
        return Stream.of(
                new Action(Message.of("people.position.new-of", shown.name()), Icon.ADD, null, () -> desk.editing().addPosition(shown)),
                new Action(Message.of("people.refuse-of", shown.name()), Icon.DO_NOT_CONTACT, null, () -> desk.editing().doNotContact(shown)),
                new Action(Message.of("people.remove-of", shown.name()), Icon.REMOVE, null, () -> desk.editing().remove(shown)));
    }
}
