package it.filiera.workspace;

import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.database.ProfileLock;
import it.filiera.directory.DirectoryUpdate;
import it.filiera.directory.Duplicates;
import it.filiera.directory.FictionalDirectory;
import it.filiera.directory.OrganisationEditor;
import it.filiera.directory.OrganisationIndex;
import it.filiera.directory.OrganisationRepository;
import it.filiera.directory.OrganisationSearch;
import it.filiera.directory.UpdatePlan;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Ledger;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open profile. What costs time to load is loaded when first asked for. */
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

    private Workspace(ProfileFolder folder, ProfileLock lock, H2Profile file, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.file = file;
        this.clock = clock;
        this.database = file.database();
        this.ledger = new Ledger(database, clock);
        this.organisations = new OrganisationRepository(database);
    }

    /** Opens a profile; a new one gets the public directory that comes with the program. What a person should know is told. */
    public static Workspace open(ProfileFolder folder, Clock clock, String by, Consumer<Message> told) {
        Workspace workspace = openBare(folder, clock);
        if (workspace.ledger.reader().last() == 0) {
            told.accept(Message.of("workspace.first-start", folder.path()));
            UpdatePlan plan = workspace.directory().planBundled();
            plan.refused().forEach(row -> told.accept(row.message()));
            workspace.directory().apply(plan, by, "first start");
        }
        return workspace;
    }

    /** Opens a profile without putting anything into a new one. */
    public static Workspace openBare(ProfileFolder folder, Clock clock) {
        folder.prepare();
        ProfileLock lock = ProfileLock.take(folder);
        try {
            return new Workspace(folder, lock, H2Profile.open(folder), clock);
        } catch (RuntimeException e) {
            release(folder, lock);
            throw e;
        }
    }

    /**
     * Opens an empty profile for fictional organisations: a new one, or one that held nothing else and is emptied now. Refuses every
     * other, untouched.
     */
    public static Workspace openForFiction(ProfileFolder folder, Clock clock) {
        Workspace workspace = openBare(folder, clock);
        long last = workspace.ledger.reader().last();
        if (last == 0) {
            return workspace;
        }
        boolean own = last == 1 && FictionalDirectory.isIn(workspace.database);
        workspace.close();
        if (!own) {
            throw new Refused("generate.not-empty", folder.path());
        }
        folder.empty();
        return openBare(folder, clock);
    }

    public FictionalDirectory fiction() {
        return new FictionalDirectory(ledger, vocabulary(), municipalities());
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

    public OrganisationEditor editor() {
        return new OrganisationEditor(database, ledger, organisations, this::municipalities, clock);
    }

    public Duplicates duplicates() {
        return new Duplicates(database);
    }

    public DirectoryUpdate directory() {
        return new DirectoryUpdate(database, ledger, vocabulary(), municipalities());
    }

    /** The search, its index caught up with the ledger and following it from now on. */
    public OrganisationSearch search() {
        if (search == null) {
            search = OrganisationSearch.open(folder.index("organisations"), database, organisations, vocabulary(), ledger);
        }
        return search;
    }

    private Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = Vocabulary.load();
        }
        return vocabulary;
    }

    private Municipalities municipalities() {
        if (municipalities == null) {
            municipalities = Municipalities.load();
        }
        return municipalities;
    }

    @Override
    public void close() {
        try {
            if (search != null) {
                search.close();
            }
            file.close();
        } finally {
            release(folder, lock);
        }
    }

    private static void release(ProfileFolder folder, ProfileLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new Refused(Message.of("database.disk", folder.path(), String.valueOf(e.getMessage())), e);
        }
    }
}
