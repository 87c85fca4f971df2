package it.filiera.database;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;

/**
 * The H2 database of a profile folder, open. A missing or older schema is made on a copy of the file, which takes the original's
 * place only when it is whole: H2's DDL is not transactional, and a process may die at any moment.
 */
public final class H2Profile implements AutoCloseable {

    private static final String OPTIONS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                    + ";TRACE_LEVEL_FILE=0"; // its trace would hold values

    private final JdbcConnectionPool pool;

    private H2Profile(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /** Opens the folder's database, made or migrated where needed. Refuses a newer schema and a damaged file, touching neither. */
    public static H2Profile open(ProfileFolder folder) {
        try {
            if (Files.notExists(folder.database())) {
                migrateCopy(folder);
            }
            JdbcConnectionPool pool = pool(folder.database());
            if (isNewest(pool)) {
                return new H2Profile(pool);
            }
            pool.dispose();
            migrateCopy(folder);
            return new H2Profile(pool(folder.database()));
        } catch (SQLException e) {
            throw refusal(folder, e);
        } catch (IOException e) {
            throw new Refused(Message.of("database.disk", folder.path(), String.valueOf(e.getMessage())), e);
        }
    }

    private static Refused refusal(ProfileFolder folder, SQLException e) {
        Message reason = DiskTrouble.in(e)
                .map(disk -> Message.of("database.disk", folder.path(), String.valueOf(disk.getMessage())))
                .orElseGet(() -> Message.of("database.damaged", folder.database(), e.getErrorCode()));
        return new Refused(reason, e);
    }

    public Database database() {
        return new Database(pool, SQLDialect.H2, Migrations.NEWEST);
    }

    private static boolean isNewest(JdbcConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            int order = Migrations.version(connection).orElse("").compareTo(Migrations.NEWEST);
            if (order > 0) {
                throw new Refused("database.newer", Migrations.NEWEST);
            }
            return order == 0;
        } catch (SQLException | Refused e) {
            pool.dispose();
            throw e;
        }
    }

    private static void migrateCopy(ProfileFolder folder) throws IOException {
        Path original = folder.database();
        Path copy = folder.path().resolve("migrating.mv.db");
        Files.deleteIfExists(copy);
        if (Files.exists(original)) {
            Files.copy(original, copy);
        }
        JdbcConnectionPool pool = pool(copy);
        try {
            Migrations.run(pool);
        } catch (FlywayException e) {
            throw new Refused(Message.of("database.migration", folder.database(), Migrations.NEWEST), e);
        } finally {
            pool.dispose();
        }
        sync(copy);
        if (Files.exists(original)) {
            Files.copy(original, folder.path().resolve("before-" + Migrations.NEWEST + ".mv.db"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(copy, original, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Brings the file to the disk before it takes the original's name. */
    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static JdbcConnectionPool pool(Path file) {
        String name = file.toString();
        String url = "jdbc:h2:file:" + name.substring(0, name.length() - ".mv.db".length()) + OPTIONS;
        return JdbcConnectionPool.create(url, "sa", "");
    }

    /** Closes the last connection, and with it the file. */
    @Override
    public void close() {
        pool.dispose();
    }
}
