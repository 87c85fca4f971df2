package it.filiera.database;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Postgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final int UNLIMITED = 1_000_000_000;

    @TempDir
    Path folder;

    private record Column(String type, int size, boolean nullable) {}

    @Test
    void h2AndPostgresGetTheSameTablesAndColumns() throws Exception {
        try (H2Profile profile = H2Profile.open(new ProfileFolder(folder));
                Postgres postgres = Postgres.start();
                Connection h2 = profile.database().connection();
                Connection pg = postgres.source().getConnection()) {
            assertThat(columns(h2).entrySet()).isNotEmpty().containsExactlyElementsOf(columns(pg).entrySet());
        }
    }

    @Test
    void everyColumnIsClassified() throws Exception {
        try (H2Profile profile = H2Profile.open(new ProfileFolder(folder));
                Connection h2 = profile.database().connection()) {
            assertThat(unclassified(h2)).isEmpty();
        }
    }

    @Test
    void theNewestVersionIsThatOfTheLastScript() throws Exception {
        try (Stream<Path> scripts = Files.list(Path.of("resources/db/migration"))) {
            assertThat(scripts.map(script -> script.getFileName().toString()).max(String::compareTo).orElseThrow())
                    .startsWith("V" + Migrations.NEWEST + "__");
        }
    }

    private static TreeMap<String, Column> columns(Connection connection) throws SQLException {
        TreeMap<String, Column> columns = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (rows.next()) {
                if (!rows.getString("TABLE_NAME").equals("flyway_schema_history")) {
                    String name = rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME");
                    columns.put(name, column(rows));
                }
            }
        }
        return columns;
    }

    private static Column column(ResultSet rows) throws SQLException {
        String type = sameName(rows.getString("TYPE_NAME").toLowerCase(Locale.ROOT));
        int size = rows.getInt("COLUMN_SIZE");
        boolean nullable = rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
        if (type.equals("varchar") && size >= UNLIMITED) {
            return new Column("text", 0, nullable);
        }
        return new Column(type, type.equals("varchar") ? size : 0, nullable);
    }

    /** Both databases' names of one type. */
    private static String sameName(String type) {
        return switch (type) {
            case "character varying" -> "varchar";
            case "int4" -> "integer";
            case "int8" -> "bigint";
            case "float8" -> "double precision";
            case "bool" -> "boolean";
            case "timestamp(6) with time zone", "timestamp with time zone", "timestamptz" -> "instant";
            default -> type;
        };
    }

    private static List<String> unclassified(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (rows.next()) {
                String remark = String.valueOf(rows.getString("REMARKS"));
                if (!rows.getString("TABLE_NAME").equals("flyway_schema_history")
                        && !remark.matches("(public|person|free text|internal): .+")) {
                    found.add(rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME"));
                }
            }
        }
        return found;
    }
}
