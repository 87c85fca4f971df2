package it.filiera.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** SQLite FTS5 on the same rows: folded words, indexed prefixes, best fifty by bm25 with the name weighing most. No facets, no typos. */
final class SqlitePeer implements AutoCloseable {

    private static final int BATCH = 10_000;

    private final Connection connection;

    SqlitePeer(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = off");
            statement.execute("pragma synchronous = off");
            statement.execute("pragma cache_size = -500000");
            statement.execute("pragma mmap_size = 2000000000");
            statement.execute("create table firm (id integer primary key, key text, province text)");
            statement.execute("create virtual table words using fts5(name, activity, place, evidence,"
                    + " tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')");
        }
        connection.setAutoCommit(false);
    }

    void load(Iterable<BenchRow> rows) throws SQLException {
        try (PreparedStatement firm = connection.prepareStatement("insert into firm values (?, ?, ?)");
                PreparedStatement words = connection.prepareStatement(
                        "insert into words (rowid, name, activity, place, evidence) values (?, ?, ?, ?, ?)")) {
            int id = 0;
            for (BenchRow row : rows) {
                firm.setInt(1, ++id);
                firm.setString(2, row.key());
                firm.setString(3, row.province());
                firm.addBatch();
                words.setInt(1, id);
                words.setString(2, row.name());
                words.setString(3, row.activity());
                words.setString(4, row.town() + " " + row.region());
                words.setString(5, String.join("\n", row.evidence()));
                words.addBatch();
                if (id % BATCH == 0) {
                    firm.executeBatch();
                    words.executeBatch();
                }
            }
            firm.executeBatch();
            words.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into words (words) values ('optimize')");
        }
        connection.commit();
    }

    int search(TypedQuery query) {
        String provinces = query.provinces().isEmpty()
                ? ""
                : " and firm.province in ('" + String.join("', '", query.provinces()) + "')";
        String sql = "select firm.key from words join firm on firm.id = words.rowid where words match ?" + provinces
                + " order by bm25(words, 10, 5, 2, 1) limit 50";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, query.fts());
            int found = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query.fts(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
