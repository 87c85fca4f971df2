package it.filiera.support;

import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.directory.DirectoryUpdate;
import it.filiera.directory.OrganisationRepository;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Ledger;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.Clock;

/** A real profile in a temporary folder. */
public final class Profile implements AutoCloseable {

    private final H2Profile file;
    public final Database database;
    public final Ledger ledger;
    public final OrganisationRepository organisations;
    public final DirectoryUpdate directory;

    public Profile(Path folder) {
        file = H2Profile.open(new ProfileFolder(folder));
        database = file.database();
        ledger = new Ledger(database, Clock.systemUTC());
        organisations = new OrganisationRepository(database);
        directory = new DirectoryUpdate(database, ledger, Vocabulary.load(), Municipalities.load());
    }

    /** With the public directory that comes with the program. */
    public Profile withDirectory() {
        directory.apply(directory.planBundled(), "tester", "first start");
        return this;
    }

    public Committed undo(Committed changeSet) {
        return ledger.undo(changeSet.id(), "tester", false);
    }

    @Override
    public void close() {
        file.close();
    }
}
