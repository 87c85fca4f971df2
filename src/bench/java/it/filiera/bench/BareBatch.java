package it.filiera.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.database.schema.DefaultSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What nobody can do with less: parse the file, and write the rows that an import wrote, with bare prepared statements, in one transaction
 * that is forced to the disk, into a copy of the profile as it was before.
 */
final class BareBatch {

    private static final int CHUNK = 1000;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final ProfileFolder folder;
    private long nanos;
    private long busyNanos;

    BareBatch(ProfileFolder folder) {
        this.folder = folder;
    }

    /** How long parsing and writing took; reading the rows from the other database does not count. */
    record Took(double seconds, double busySeconds) {}

    Took write(Path file, Database imported) {
        timed(() -> parse(file));
        try (H2Profile profile = H2Profile.open(folder);
                Connection connection = profile.database().connection()) {
            connection.setAutoCommit(false);
            for (Table<?> table : parentsFirst()) {
                write(connection, table, imported, profile.database());
            }
            timed(() -> {
                connection.commit();
                profile.database().sync(connection);
            });
            return new Took(nanos / 1e9, busyNanos / 1e9);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {

        void run() throws SQLException;
    }

    private void timed(Work work) {
        long start = System.nanoTime();
        long busy = CPU.getCurrentThreadCpuTime();
        try {
            work.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        nanos += System.nanoTime() - start;
        busyNanos += CPU.getCurrentThreadCpuTime() - busy;
    }

    private static List<Table<?>> parentsFirst() {
        List<Table<?>> left = new ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.field("id") != null && table.field("version") != null)
                .toList());
        List<Table<?>> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Table<?> next = left.stream().<Table<?>>map(table -> table).filter(table -> isFree(table, left)).findFirst().orElseThrow();
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean isFree(Table<?> table, List<Table<?>> left) {
        return table.getReferences().stream()
                .map(key -> key.getKey().getTable())
                .noneMatch(parent -> !parent.equals(table) && left.contains(parent));
    }

    private static void parse(Path file) {
        List<String[]> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
            csv.forEach(row -> rows.add(row.getFields().toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Connection connection, Table<?> table, Database imported, Database standing) throws SQLException {
        Field<UUID> id = Objects.requireNonNull(table.field("id", UUID.class));
        Set<UUID> known = standing.read().select(id).from(table).fetchSet(id);
        List<UUID> fresh = imported.read().select(id).from(table).fetch(id).stream().filter(one -> !known.contains(one)).toList();
        String columns = Arrays.stream(table.fields()).map(Field::getName).collect(Collectors.joining(", "));
        String places = String.join(", ", Collections.nCopies(table.fields().length, "?"));
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table.getName() + " (" + columns + ") values (" + places + ")")) {
            for (int from = 0; from < fresh.size(); from += CHUNK) {
                List<UUID> chunk = fresh.subList(from, Math.min(from + CHUNK, fresh.size()));
                List<? extends Record> rows = imported.read().selectFrom(table).where(id.in(chunk)).fetch();
                timed(() -> insert(insert, rows));
            }
        }
    }

    private static void insert(PreparedStatement insert, List<? extends Record> rows) throws SQLException {
        for (Record row : rows) {
            for (int i = 0; i < row.size(); i++) {
                insert.setObject(i + 1, row.get(i));
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }
}
