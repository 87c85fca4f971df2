package it.filiera.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.database.schema.DefaultSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final ProfileFolder folder;

    BareBatch(ProfileFolder folder) {
        this.folder = folder;
    }

    /** Seconds for parsing and writing; reading the rows from the other database does not count. */
    double write(Path file, Database imported) {
        long nanos = parse(file);
        try (H2Profile profile = H2Profile.open(folder);
                Connection connection = profile.database().connection()) {
            connection.setAutoCommit(false);
            for (Table<?> table : parentsFirst()) {
                nanos += write(connection, table, imported, profile.database());
            }
            long start = System.nanoTime();
            connection.commit();
            profile.database().sync(connection);
            return (nanos + System.nanoTime() - start) / 1e9;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

    private static long parse(Path file) {
        long start = System.nanoTime();
        List<String[]> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
            csv.forEach(row -> rows.add(row.getFields().toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.isEmpty() ? 0 : System.nanoTime() - start;
    }

    private static long write(Connection connection, Table<?> table, Database imported, Database standing) throws SQLException {
        Field<UUID> id = Objects.requireNonNull(table.field("id", UUID.class));
        Set<UUID> known = standing.read().select(id).from(table).fetchSet(id);
        List<UUID> fresh = imported.read().select(id).from(table).fetch(id).stream().filter(one -> !known.contains(one)).toList();
        String columns = Arrays.stream(table.fields()).map(Field::getName).collect(Collectors.joining(", "));
        String places = String.join(", ", Collections.nCopies(table.fields().length, "?"));
        long nanos = 0;
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table.getName() + " (" + columns + ") values (" + places + ")")) {
            for (int from = 0; from < fresh.size(); from += CHUNK) {
                List<UUID> chunk = fresh.subList(from, Math.min(from + CHUNK, fresh.size()));
                nanos += insert(insert, imported.read().selectFrom(table).where(id.in(chunk)).fetch());
            }
        }
        return nanos;
    }

    private static long insert(PreparedStatement insert, List<? extends Record> rows) throws SQLException {
        long start = System.nanoTime();
        for (Record row : rows) {
            Object[] values = row.intoArray();
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
        return System.nanoTime() - start;
    }
}
