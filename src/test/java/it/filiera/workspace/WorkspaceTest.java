package it.filiera.workspace;

import static it.filiera.database.schema.Tables.CHANGE_SET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.filiera.database.ProfileFolder;
import it.filiera.message.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an opening takes, it gives back: when it fails, when it is refused, when it is closed. */
class WorkspaceTest {

    @TempDir
    Path path;

    ProfileFolder folder;

    @BeforeEach
    void folder() {
        folder = new ProfileFolder(path);
    }

    @Test
    void aFirstLoadThatFailsLeavesTheProfileFree() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> Workspace.open(folder, Clock.systemUTC(), "tester", message -> {
                    throw new IllegalStateException("nobody listens");
                }));

        assertFree();
        assertThat(last()).isZero();
    }

    @Test
    void aDatabaseThatCannotServeIsClosedAndTheProfileFree() throws Exception {
        bare("Omega");
        change("alter table \"ledger_origin\" rename to \"kept\"");

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> Workspace.openBare(folder, Clock.systemUTC()));

        assertFree();
        change("alter table \"kept\" rename to \"ledger_origin\"");
        assertThat(last()).isEqualTo(1);
    }

    @Test
    void aDamagedDatabaseLeavesTheProfileFree() throws IOException {
        Files.writeString(folder.database(), "this is no database".repeat(1000));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Workspace.openBare(folder, Clock.systemUTC()));

        assertFree();
        Files.delete(folder.database());
        assertThat(last()).isZero();
    }

    @Test
    void aClosedWorkspaceLeavesTheProfileFree() throws IOException {
        try (Workspace workspace = Workspace.openBare(folder, Clock.systemUTC())) {
            workspace.search();
            assertThat(isFree(folder.database())).isFalse();
            assertThat(isFree(path.resolve("filiera.lock"))).isFalse();
        }

        assertFree();
    }

    @Test
    void openingForFictionRefusesARealProfileAndLeavesItUntouched() throws IOException {
        bare("Omega");

        assertRefusedForFiction();

        assertFree();
        try (Workspace workspace = Workspace.openBare(folder, Clock.systemUTC())) {
            assertThat(workspace.organisations().find("omega")).isPresent();
            assertThat(workspace.database().read().fetchCount(CHANGE_SET)).isEqualTo(1);
        }
        assertThat(folder.index("organisations")).isNotEmptyDirectory();
    }

    @Test
    void openingForFictionRefusesAFictionalProfileInWhichSomebodyWorked() {
        fiction();
        bare("Omega");

        assertRefusedForFiction();

        assertThat(last()).isEqualTo(2);
    }

    @Test
    void openingForFictionEmptiesAFictionalProfileAndHoldsIt() throws IOException {
        fiction();

        try (Workspace workspace = Workspace.openForFiction(folder, Clock.systemUTC())) {
            assertThat(workspace.ledger().reader().last()).isZero();
            assertThat(folder.index("organisations")).doesNotExist();
            assertThat(isFree(path.resolve("filiera.lock"))).isFalse();
        }

        assertFree();
    }

    private void assertRefusedForFiction() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Workspace.openForFiction(folder, Clock.systemUTC()))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("generate.not-empty"));
    }

    private void bare(String name) {
        try (Workspace workspace = Workspace.openBare(folder, Clock.systemUTC())) {
            workspace.editor().create(name, List.of(), "tester");
            workspace.search();
        }
    }

    private void fiction() {
        try (Workspace workspace = Workspace.openForFiction(folder, Clock.systemUTC())) {
            workspace.fiction().write(3, 1, "tester");
            workspace.search();
        }
    }

    private long last() {
        try (Workspace workspace = Workspace.openBare(folder, Clock.systemUTC())) {
            return workspace.ledger().reader().last();
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + path.resolve("filiera") + ";DATABASE_TO_LOWER=TRUE", "sa", "")) {
            connection.createStatement().execute(statement);
        }
    }

    private void assertFree() throws IOException {
        assertThat(isFree(path.resolve("filiera.lock"))).as("the profile is free").isTrue();
        assertThat(isFree(folder.database())).as("the database is closed").isTrue();
    }

    /** Whether nobody, this process included, holds a file. */
    private static boolean isFree(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
