package it.filiera.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/**
 * The open database of a profile. Everybody may ask through {@link #read()}; only the ledger takes {@link #connection()}.
 * {@link H2Profile} opens the one of a profile folder.
 */
public final class Database {

    private final DataSource source;
    private final SQLDialect dialect;
    private final String schemaVersion;
    private final DSLContext reading;

    public Database(DataSource source, SQLDialect dialect, String schemaVersion) {
        this.source = source;
        this.dialect = dialect;
        this.schemaVersion = schemaVersion;
        this.reading = DSL.using(
                new DefaultConfiguration().set(source).set(dialect).set(settings()).set(new ReadsOnly()));
    }

    /** A context that answers questions and refuses every statement that would change something. */
    public DSLContext read() {
        return reading;
    }

    /** A connection of its own for the writer; nothing else in the program may ask for it. */
    public Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** A context that may write, over the writer's connection. */
    public DSLContext write(Connection connection) {
        return DSL.using(connection, dialect, settings());
    }

    /** The newest migration of this database, such as {@code 002}. */
    public String schemaVersion() {
        return schemaVersion;
    }

    /**
     * Brings what was committed to the disk itself. H2 makes no fsync at commit, so a power cut could take an acknowledged change;
     * inside a transaction this would sync before the commit and promise nothing. PostgreSQL syncs by itself.
     */
    public void sync(Connection connection) {
        if (dialect != SQLDialect.H2) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            throw new DataAccessException("checkpoint sync", e);
        }
    }

    private static Settings settings() {
        return new Settings().withRenderSchema(false).withExecuteLogging(false).withDiagnosticsLogging(false);
    }
}
