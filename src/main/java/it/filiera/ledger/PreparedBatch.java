package it.filiera.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.RowCountQuery;
import org.jooq.conf.ParamType;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * One statement for many rows, bound by the driver itself: a large change set spends half of its time in looking at the type of each value
 * otherwise. A batch keeps all its values until it is executed, so it takes a thousand rows at a time.
 */
final class PreparedBatch {

    /** New rows that go with one statement: what a statement costs by itself is then lost among them. */
    static final int TOGETHER = 25;

    /** Where SQL states begin that name a rule of the database (ISO 9075, class 23). */
    private static final String RULE_BROKEN = "23";

    private final PreparedStatement statement;
    private final int rows;

    private PreparedBatch(PreparedStatement statement, int rows) {
        this.statement = statement;
        this.rows = rows;
    }

    /** Fails when a row is not written exactly once. {@code values} stand in the order of the statement's places. */
    static <T> void execute(DSLContext db, RowCountQuery statement, List<T> rows, Function<T, @Nullable Object[]> values) {
        execute(db, statement.getSQL(ParamType.INDEXED), rows, values, 1);
    }

    /** As {@link #execute}, for a statement that inserts one row of which every value has a place. */
    static <T> void insert(DSLContext db, RowCountQuery one, List<T> rows, Function<T, @Nullable Object[]> values) {
        String sql = one.getSQL(ParamType.INDEXED);
        int whole = rows.size() - rows.size() % TOGETHER;
        String places = ", (" + String.join(", ", Collections.nCopies(one.getBindValues().size(), "?")) + ")";
        if (whole > 0) {
            execute(db, sql + places.repeat(TOGETHER - 1), rows.subList(0, whole), values, TOGETHER);
        }
        if (whole < rows.size()) {
            execute(db, sql, rows.subList(whole, rows.size()), values, 1);
        }
    }

    private static <T> void execute(DSLContext db, String sql, List<T> rows, Function<T, @Nullable Object[]> values, int together) {
        db.connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                PreparedBatch batch = new PreparedBatch(statement, together);
                for (List<T> chunk : Rows.chunks(rows)) {
                    batch.execute(chunk, values);
                }
            } catch (SQLException e) {
                throw translated(sql, e);
            }
        });
    }

    private <T> void execute(List<T> all, Function<T, @Nullable Object[]> values) throws SQLException {
        for (int from = 0; from < all.size(); from += rows) {
            bind(all.subList(from, from + rows), values);
            statement.addBatch();
        }
        int[] counts = statement.executeBatch();
        if (Arrays.stream(counts).anyMatch(count -> count != rows)) {
            throw new IllegalStateException("Row counts of " + Arrays.toString(counts));
        }
    }

    private <T> void bind(List<T> together, Function<T, @Nullable Object[]> values) throws SQLException {
        int place = 1;
        for (T row : together) {
            for (Object value : values.apply(row)) {
                statement.setObject(place++, value);
            }
        }
    }

    private static DataAccessException translated(String sql, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith(RULE_BROKEN) ? new IntegrityConstraintViolationException(sql, e) : new DataAccessException(sql, e);
    }
}
