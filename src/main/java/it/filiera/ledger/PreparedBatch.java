package it.filiera.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    /** Where SQL states begin that name a rule of the database (ISO 9075, class 23). */
    private static final String RULE_BROKEN = "23";

    private PreparedBatch() {}

    /** Fails when a row is not written exactly once. {@code values} stand in the order of the statement's places. */
    static <T> void execute(DSLContext db, RowCountQuery statement, List<T> rows, Function<T, @Nullable Object[]> values) {
        String sql = statement.getSQL(ParamType.INDEXED);
        db.connection(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(sql)) {
                for (List<T> chunk : Rows.chunks(rows)) {
                    execute(prepared, chunk, values);
                }
            } catch (SQLException e) {
                throw translated(sql, e);
            }
        });
    }

    private static <T> void execute(PreparedStatement prepared, List<T> rows, Function<T, @Nullable Object[]> values) throws SQLException {
        for (T row : rows) {
            @Nullable Object[] bound = values.apply(row);
            for (int i = 0; i < bound.length; i++) {
                prepared.setObject(i + 1, bound[i]);
            }
            prepared.addBatch();
        }
        for (int count : prepared.executeBatch()) {
            if (count != 1) {
                throw new IllegalStateException("A row count of " + count);
            }
        }
    }

    private static DataAccessException translated(String sql, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith(RULE_BROKEN) ? new IntegrityConstraintViolationException(sql, e) : new DataAccessException(sql, e);
    }
}
