package it.filiera.workspace;

import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.database.ProfileLock;
import it.filiera.directory.Choices;
import it.filiera.directory.CodeNames;
import it.filiera.directory.DirectoryCheck;
import it.filiera.directory.DirectoryUpdate;
import it.filiera.directory.Duplicates;
import it.filiera.directory.FictionalDirectory;
import it.filiera.directory.LastContacts;
import it.filiera.directory.OrganisationEditor;
import it.filiera.directory.OrganisationKnowledge;
import it.filiera.directory.OrganisationRepository;
import it.filiera.directory.OrganisationSearch;
import it.filiera.directory.PartEditor;
import it.filiera.directory.PartRepository;
import it.filiera.directory.SimilarFirms;
import it.filiera.history.ContactDerivation;
import it.filiera.history.ContactKnowledge;
import it.filiera.history.ContactsKept;
import it.filiera.history.FictionalHistory;
import it.filiera.history.Attachments;
import it.filiera.history.ContactGuard;
import it.filiera.history.FollowUpEditor;
import it.filiera.history.FollowUps;
import it.filiera.history.InteractionEditor;
import it.filiera.history.InteractionRepository;
import it.filiera.history.Participants;
import it.filiera.history.Timeline;
import it.filiera.history.WithdrawnFollowUps;
import it.filiera.history.WhoIsMeant;
import it.filiera.initiative.Initiative;
import it.filiera.initiative.InitiativeEditor;
import it.filiera.initiative.InitiativeKnowledge;
import it.filiera.initiative.InitiativeRepository;
import it.filiera.initiative.ParticipationEditor;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Ledger;
import it.filiera.list.ListEditor;
import it.filiera.list.ListKnowledge;
import it.filiera.list.Lists;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.officer.Officers;
import it.filiera.people.PeopleOfOrganisations;
import it.filiera.people.Person;
import it.filiera.people.PersonEditor;
import it.filiera.people.PersonRepository;
import it.filiera.people.PersonSearch;
import it.filiera.people.PositionEditor;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An open profile, for any number of threads. What costs time to load is loaded when first asked for. */
public final class Workspace implements AutoCloseable {

    private final ProfileFolder folder;
    private final ProfileLock lock;
    private final H2Profile file;
    private final Database database;
    private final Ledger ledger;
    private final OrganisationRepository organisations;
    private final Clock clock;
    private @Nullable Vocabulary vocabulary;
    private @Nullable Municipalities municipalities;
    private @Nullable OrganisationSearch search;
    private @Nullable PersonSearch personSearch;

    private Workspace(ProfileFolder folder, ProfileLock lock, H2Profile file, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.file = file;
        this.clock = clock;
        this.database = file.database();
        this.ledger = new Ledger(database, clock, List.of(new ContactDerivation()));
        this.organisations = new OrganisationRepository(database);
    }

    /** Opens a profile; a new one gets the public directory that comes with the program. What a person should know is told. */
    public static Workspace open(ProfileFolder folder, Clock clock, String by, Consumer<Message> told) {
        Workspace workspace = openBare(folder, clock);
        try {
            BundledContents.bring(workspace, by, told);
            return workspace;
        } catch (RuntimeException | Error e) {
            FailedOpening.close(e, workspace);
            throw e;
        }
    }

    /** Opens a profile without putting anything into a new one. */
    public static Workspace openBare(ProfileFolder folder, Clock clock) {
        return holding(folder, lock -> open(folder, lock, clock));
    }

    /**
     * Opens an empty profile for fictional organisations: a new one, or one that held nothing else and is emptied now. Refuses every
     * other, untouched. Nobody else can take the profile in between.
     */
    public static Workspace openForFiction(ProfileFolder folder, Clock clock) {
        return holding(folder, lock -> {
            Workspace found = open(folder, lock, clock);
            if (found.isEmptyOrElseFictional()) {
                return found;
            }
            found.file.close();
            folder.empty();
            return open(folder, lock, clock);
        });
    }

    /** Whether nothing was ever written; refuses, database closed, what holds anything but fictional organisations. */
    private boolean isEmptyOrElseFictional() {
        try {
            long last = ledger.reader().last();
            if (last > 0 && !FictionalDirectory.isAlone(database)) {
                throw new Refused("generate.not-empty", folder.path());
            }
            return last == 0;
        } catch (RuntimeException | Error e) {
            FailedOpening.close(e, file);
            throw e;
        }
    }

    /** Opens under the profile's lock, which an opening that fails gives back. */
    private static Workspace holding(ProfileFolder folder, Function<ProfileLock, Workspace> opening) {
        folder.prepare();
        ProfileLock lock = ProfileLock.take(folder);
        try {
            return opening.apply(lock);
        } catch (RuntimeException | Error e) {
            FailedOpening.close(e, lock);
            throw e;
        }
    }

    private static Workspace open(ProfileFolder folder, ProfileLock lock, Clock clock) {
        H2Profile file = H2Profile.open(folder);
        try {
            return new Workspace(folder, lock, file, clock);
        } catch (RuntimeException | Error e) {
            FailedOpening.close(e, file);
            throw e;
        }
    }

    /** Whether the organisations of this profile are invented. */
    public boolean isFictional() {
        return FictionalDirectory.isIn(database);
    }

    public FictionalDirectory fiction() {
        return new FictionalDirectory(ledger, vocabulary(), municipalities());
    }

    public FictionalHistory fictionalHistory() {
        return new FictionalHistory(ledger, FictionalDirectory.ACTION);
    }

    public ProfileFolder folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    public Ledger ledger() {
        return ledger;
    }

    public OrganisationRepository organisations() {
        return organisations;
    }

    /** What the organisation, person or initiative with this key is called; the key itself when there is none. */
    public String nameOf(String key) {
        String name = organisations.name(key);
        return !name.equals(key)
                ? name
                : people().find(key).map(Person::name).or(() -> initiatives().find(key).map(Initiative::name)).orElse(key);
    }

    public OrganisationEditor editor() {
        return new OrganisationEditor(database, ledger, organisations, this::municipalities, clock);
    }

    public PartRepository parts() {
        return new PartRepository(database);
    }

    public PartEditor partEditor() {
        return new PartEditor(database, ledger, organisations, this::municipalities, clock);
    }

    public Choices choices() {
        return new Choices(database);
    }

    public SimilarFirms similar() {
        return new SimilarFirms(search(), organisations);
    }

    /** What the codes of lists, capabilities and provinces are called. */
    public CodeNames codeNames() {
        return CodeNames.read(database, municipalities());
    }

    public Officers officers() {
        return new Officers(database, ledger);
    }

    public InitiativeRepository initiatives() {
        return new InitiativeRepository(database);
    }

    public InitiativeEditor initiativeEditor() {
        return new InitiativeEditor(database, ledger);
    }

    public ParticipationEditor participationEditor() {
        return new ParticipationEditor(database, ledger);
    }

    public InteractionRepository interactions() {
        return new InteractionRepository(database);
    }

    public InteractionEditor interactionEditor() {
        return new InteractionEditor(database, ledger, clock);
    }

    public WhoIsMeant whoIsMeant() {
        return new WhoIsMeant(database);
    }

    public Timeline timeline() {
        return new Timeline(database);
    }

    /** When organisations were last spoken to. */
    public LastContacts lastContacts() {
        return new ContactsKept(database);
    }

    public Participants participants() {
        return new Participants(database);
    }

    public ContactGuard contactGuard() {
        return new ContactGuard(database);
    }

    public Attachments attachments() {
        return new Attachments(folder.attachments());
    }

    public FollowUps followUps() {
        return new FollowUps(database);
    }

    public WithdrawnFollowUps withdrawnFollowUps() {
        return new WithdrawnFollowUps(database, ledger.reader());
    }

    public FollowUpEditor followUpEditor() {
        return new FollowUpEditor(database, ledger, clock);
    }

    public PersonRepository people() {
        return new PersonRepository(database);
    }

    public PositionEditor positionEditor() {
        return new PositionEditor(database, ledger, people(), organisations, clock);
    }

    public PersonEditor personEditor() {
        return new PersonEditor(database, ledger, people(), positionEditor());
    }

    /** The search for people, its index caught up with the ledger and following it from now on. */
    public synchronized PersonSearch personSearch() {
        if (personSearch == null) {
            personSearch = PersonSearch.open(folder.index("people"), database, people(), vocabulary(), ledger, clock);
        }
        return personSearch;
    }

    public Lists lists() {
        return new Lists(database, clock);
    }

    public ListEditor listEditor() {
        return new ListEditor(database, ledger);
    }

    public Duplicates duplicates() {
        return new Duplicates(database);
    }

    public DirectoryUpdate directory() {
        return new DirectoryUpdate(database, ledger, vocabulary(), municipalities());
    }

    /** The check of directory and index, which leaves the index as it is. */
    public DirectoryCheck directoryCheck() {
        return new DirectoryCheck(database, ledger.reader(), folder.index("organisations"), vocabulary(), knowledge());
    }

    /** What other features know of organisations, by which they can be found. */
    private List<OrganisationKnowledge> knowledge() {
        return List.of(
                new ContactKnowledge(database, officers()),
                new InitiativeKnowledge(database),
                new PeopleOfOrganisations(database, clock),
                new ListKnowledge(database));
    }

    /** The search, its index caught up with the ledger and following it from now on. */
    public synchronized OrganisationSearch search() {
        if (search == null) {
            search = OrganisationSearch.open(
                    folder.index("organisations"), database, organisations, vocabulary(), ledger, knowledge(), clock);
        }
        return search;
    }

    /** The words of the trade. */
    public synchronized Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = Vocabulary.load();
        }
        return vocabulary;
    }

    /** The municipalities of Italy; loading them takes time. */
    public synchronized Municipalities municipalities() {
        if (municipalities == null) {
            municipalities = Municipalities.load();
        }
        return municipalities;
    }

    /** Closes search, database and lock in this order, each whatever became of the one before. */
    @Override
    public void close() {
        try (lock;
                file) {
            if (search != null) {
                search.close();
            }
            if (personSearch != null) {
                personSearch.close();
            }
        } catch (IOException e) {
            throw new Refused(Message.of("database.disk", folder.path(), String.valueOf(e.getMessage())), e);
        }
    }
}
