package it.filiera.workspace;

import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.database.ProfileLock;
import it.filiera.directory.FictionalDirectory;
import it.filiera.directory.OrganisationSearch;
import it.filiera.history.InteractionSearch;
import it.filiera.italy.Municipalities;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.people.PersonSearch;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An open profile, for any number of threads. What costs time to load is loaded when first asked for. */
public final class Workspace extends Services implements AutoCloseable {

    private final ProfileLock lock;
    private final H2Profile file;

    /** Not this itself: whoever opens an index holds that while the ledger waits, and what is written asks for municipalities. */
    private final Object loading = new Object();

    private final InteractionSearch interactionSearch;
    private @Nullable Vocabulary vocabulary;
    private @Nullable Municipalities municipalities;
    private @Nullable OrganisationSearch search;
    private @Nullable PersonSearch personSearch;

    private Workspace(ProfileFolder folder, ProfileLock lock, H2Profile file, Clock clock) {
        super(folder, file.database(), clock);
        this.lock = lock;
        this.file = file;
        this.interactionSearch =
                new InteractionSearch(folder.index("interactions"), database(), this::vocabulary, ledger(), clock);
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
            long last = ledger().reader().last();
            if (last > 0 && !FictionalDirectory.isAlone(database())) {
                throw new Refused("generate.not-empty", folder().path());
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

    /** Opens its index when first asked. */
    public InteractionSearch interactionSearch() {
        return interactionSearch;
    }

    /** The search for people, its index caught up with the ledger and following it from now on. */
    public synchronized PersonSearch personSearch() {
        if (personSearch == null) {
            personSearch = PersonSearch.open(folder().index("people"), database(), people(), vocabulary(), ledger(), clock());
        }
        return personSearch;
    }

    /** The search, its index caught up with the ledger and following it from now on. */
    @Override
    public synchronized OrganisationSearch search() {
        if (search == null) {
            search = OrganisationSearch.open(
                    folder().index("organisations"), database(), organisations(), vocabulary(), ledger(), knowledge(), clock());
        }
        return search;
    }

    /** The words of the trade. */
    @Override
    public synchronized Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = Vocabulary.load();
        }
        return vocabulary;
    }

    /** The municipalities of Italy; loading them takes time. */
    @Override
    public Municipalities municipalities() {
        synchronized (loading) {
            if (municipalities == null) {
                municipalities = Municipalities.load();
            }
            return municipalities;
        }
    }

    /** Closes search, database and lock in this order, each whatever became of the one before. */
    @Override
    public void close() {
        try (lock;
                file;
                interactionSearch) {
            if (search != null) {
                search.close();
            }
            if (personSearch != null) {
                personSearch.close();
            }
        } catch (IOException e) {
            throw new Refused(Message.of("database.disk", folder().path(), String.valueOf(e.getMessage())), e);
        }
    }
}
