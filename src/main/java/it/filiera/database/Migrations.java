package it.filiera.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema's history: which version a database has, and the way to the newest. */
public final class Migrations {

    /** The newest migration that this program brings. A test compares it with the files in {@code db/migration}. */
    public static final String NEWEST = "004";

    private static final String NO_TABLE = "42S02";
    private static final String NO_TABLE_H2 = "42S04";

    private Migrations() {}

    /** The version a database has; empty for a database without tables. Asks with one query, so that a normal start needs no Flyway. */
    static Optional<String> version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select max(\"version\") from \"flyway_schema_history\" where \"success\" = true")) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            if (NO_TABLE.equals(e.getSQLState()) || NO_TABLE_H2.equals(e.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Runs what is missing. */
    public static void run(DataSource source) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    }
}
