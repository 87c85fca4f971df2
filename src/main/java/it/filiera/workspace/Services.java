package it.filiera.workspace;

import it.filiera.database.Database;
import it.filiera.database.ProfileFolder;
import it.filiera.directory.Choices;
import it.filiera.directory.ClaimEditor;
import it.filiera.directory.CodeNames;
import it.filiera.directory.DecidedMerges;
import it.filiera.directory.DirectoryCheck;
import it.filiera.directory.DirectoryUpdate;
import it.filiera.directory.DistinctPairs;
import it.filiera.directory.DuplicateFinder;
import it.filiera.directory.Duplicates;
import it.filiera.directory.FictionalDirectory;
import it.filiera.directory.FirmRows;
import it.filiera.directory.FormerNames;
import it.filiera.directory.Merging;
import it.filiera.directory.OrganisationEditor;
import it.filiera.directory.OrganisationKnowledge;
import it.filiera.directory.OrganisationRepository;
import it.filiera.directory.OrganisationSearch;
import it.filiera.directory.PartEditor;
import it.filiera.directory.PartRepository;
import it.filiera.directory.QualityKnowledge;
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
import it.filiera.history.TimelineChoices;
import it.filiera.history.WithdrawnFollowUps;
import it.filiera.history.WhoIsMeant;
import it.filiera.initiative.Initiative;
import it.filiera.initiative.InitiativeEditor;
import it.filiera.initiative.InitiativeKnowledge;
import it.filiera.initiative.InitiativeRepository;
import it.filiera.initiative.ParticipationEditor;
import it.filiera.intake.Intake;
import it.filiera.intake.IntakeKnowledge;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Ledger;
import it.filiera.list.ListEditor;
import it.filiera.list.ListKnowledge;
import it.filiera.list.Lists;
import it.filiera.officer.Officers;
import it.filiera.people.PeopleOfOrganisations;
import it.filiera.people.Person;
import it.filiera.people.PersonEditor;
import it.filiera.people.PersonRepository;
import it.filiera.people.PositionEditor;
import it.filiera.people.Suppressions;
import it.filiera.vocabulary.Vocabulary;
import java.time.Clock;
import java.util.List;

/** What can be done with an open profile: each is made when it is asked for and keeps nothing. */
abstract class Services {

    private final ProfileFolder folder;
    private final Database database;
    private final Ledger ledger;
    private final OrganisationRepository organisations;
    private final Clock clock;

    Services(ProfileFolder folder, Database database, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        this.ledger = new Ledger(database, clock, List.of(new ContactDerivation()));
        this.organisations = new OrganisationRepository(database);
    }

    public abstract Vocabulary vocabulary();

    public abstract Municipalities municipalities();

    public abstract OrganisationSearch search();

    final Clock clock() {
        return clock;
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

    public ClaimEditor claimEditor() {
        return new ClaimEditor(database, ledger, this::municipalities, clock);
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

    public TimelineChoices timelineChoices() {
        return new TimelineChoices(database);
    }

    /** When organisations were last spoken to. */
    public ContactsKept lastContacts() {
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

    /** Who asked to be forgotten. */
    public Suppressions suppressions() {
        return new Suppressions(database, ledger, clock);
    }

    public Lists lists() {
        return new Lists(database);
    }

    public ListEditor listEditor() {
        return new ListEditor(database, ledger);
    }

    public Intake intake() {
        return new Intake(database, ledger, this::municipalities, clock);
    }

    public Duplicates duplicates() {
        return new Duplicates(new FirmRows(database), search(), distinctPairs());
    }

    public DuplicateFinder duplicateFinder() {
        return new DuplicateFinder(new FirmRows(database), distinctPairs());
    }

    public DistinctPairs distinctPairs() {
        return new DistinctPairs(database, ledger, clock);
    }

    public Merging merging() {
        return new Merging(database, ledger, organisations);
    }

    public DecidedMerges decidedMerges() {
        return new DecidedMerges(database, merging(), distinctPairs());
    }

    public DirectoryUpdate directory() {
        return new DirectoryUpdate(database, ledger, vocabulary(), municipalities());
    }

    /** The check of directory and index, which leaves the index as it is. */
    public DirectoryCheck directoryCheck() {
        return new DirectoryCheck(database, ledger.reader(), folder.index("organisations"), vocabulary(), knowledge());
    }

    /** What other features know of organisations, by which they can be found. */
    final List<OrganisationKnowledge> knowledge() {
        return List.of(
                new FormerNames(database),
                new ContactKnowledge(database, officers()),
                new InitiativeKnowledge(database),
                new PeopleOfOrganisations(database, clock),
                new IntakeKnowledge(database),
                new ListKnowledge(database),
                new QualityKnowledge(database, organisations, this::municipalities));
    }
}
