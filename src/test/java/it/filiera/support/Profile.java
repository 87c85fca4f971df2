package it.filiera.support;

import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.directory.Assignment;
import it.filiera.directory.DirectoryUpdate;
import it.filiera.directory.OrganisationEditor;
import it.filiera.directory.OrganisationRepository;
import it.filiera.directory.PartEditor;
import it.filiera.directory.PartRepository;
import it.filiera.initiative.InitiativeEditor;
import it.filiera.initiative.InitiativeRepository;
import it.filiera.initiative.ParticipationEditor;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Ledger;
import it.filiera.people.PersonEditor;
import it.filiera.people.PersonRepository;
import it.filiera.people.PositionEditor;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/** A real profile in a temporary folder. Its tables are made once, and copied: the migrations take longer than most tests. */
public final class Profile implements AutoCloseable {

    /** When everything here happens. */
    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");

    /** Both never change, and take time to read. */
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static final Municipalities MUNICIPALITIES = Municipalities.load();

    private static final byte[] EMPTY = empty();

    private final H2Profile file;
    public final Database database;
    public final Ledger ledger;
    public final OrganisationRepository organisations;
    public final DirectoryUpdate directory;
    public final OrganisationEditor editor;
    public final PartRepository parts;
    public final PartEditor partEditor;
    public final PersonRepository people;
    public final PersonEditor personEditor;
    public final PositionEditor positionEditor;
    public final InitiativeRepository initiatives;
    public final InitiativeEditor initiativeEditor;
    public final ParticipationEditor participations;

    public Profile(Path folder) {
        file = H2Profile.open(brought(new ProfileFolder(folder)));
        database = file.database();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        ledger = new Ledger(database, clock);
        organisations = new OrganisationRepository(database);
        directory = new DirectoryUpdate(database, ledger, VOCABULARY, MUNICIPALITIES);
        editor = new OrganisationEditor(database, ledger, organisations, () -> MUNICIPALITIES, clock);
        parts = new PartRepository(database);
        partEditor = new PartEditor(database, ledger, organisations, () -> MUNICIPALITIES, clock);
        people = new PersonRepository(database);
        positionEditor = new PositionEditor(database, ledger, people, organisations, clock);
        personEditor = new PersonEditor(database, ledger, people, positionEditor);
        initiatives = new InitiativeRepository(database);
        initiativeEditor = new InitiativeEditor(database, ledger);
        participations = new ParticipationEditor(database, ledger);
    }

    private static byte[] empty() {
        try {
            ProfileFolder made = new ProfileFolder(Files.createTempDirectory("empty"));
            H2Profile.open(made).close();
            byte[] tables = Files.readAllBytes(made.database());
            Files.delete(made.database());
            Files.delete(made.path());
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProfileFolder brought(ProfileFolder folder) {
        try {
            if (Files.notExists(folder.database())) {
                Files.createDirectories(folder.path());
                Files.write(folder.database(), EMPTY);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the public directory that comes with the program. */
    public Profile withDirectory() {
        directory.apply(directory.planBundled(), "tester", "first start");
        return this;
    }

    /** With Alfa and Beta, whose files are written into this folder. */
    public Profile withSmallDirectory(Path files) throws IOException {
        DirectoryFiles.write(files, DirectoryFiles.ALFA + DirectoryFiles.BETA, DirectoryFiles.PAGE_OF_ALFA);
        directory.apply(directory.plan(files), "tester", "first start");
        return this;
    }

    /** Sets values, each written as {@code FIELD=VALUE}. */
    public Optional<Committed> set(String key, String... values) {
        return editor.set(key, Arrays.stream(values).map(Assignment::parse).toList(), null, "anna");
    }

    public Committed undo(Committed changeSet) {
        return ledger.undo(changeSet.id(), "tester", false);
    }

    @Override
    public void close() {
        file.close();
    }
}
