package it.filiera.ledger;

import static it.filiera.database.schema.Tables.CHANGE;
import static it.filiera.database.schema.Tables.CHANGE_SET;
import static it.filiera.database.schema.Tables.LEDGER_ORIGIN;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;
import org.jooq.DSLContext;
import org.jooq.RowCountQuery;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Carries a change set's operations to the disk in one transaction, with its entry in the ledger. One at a time. */
final class LedgerWriter {

    private final Database database;
    private final Clock clock;
    private final List<Derivation> derivations;
    private final TableDefaults defaults;
    private final UUID origin;

    LedgerWriter(Database database, Clock clock, List<Derivation> derivations) {
        this.database = database;
        this.derivations = derivations;
        this.clock = clock;
        this.defaults = new TableDefaults(database.read());
        this.origin = origin();
    }

    /** Returns when the change set is on the disk; empty when there was nothing to change. */
    Optional<Committed> commit(Intent intent, List<Operation> operations, @Nullable UUID undoes, Ledger.Watch watch) {
        try (Connection connection = database.connection()) {
            Optional<Committed> committed = database.write(connection)
                    .transactionResult(transaction -> write(transaction.dsl(), intent, operations, undoes, watch));
            database.sync(connection);
            return committed;
        } catch (IntegrityConstraintViolationException e) {
            throw new Refused(Message.of("ledger.rule", reasonOf(e)), e);
        } catch (SQLException e) {
            throw new DataAccessException("writing a change set", e);
        }
    }

    /** As {@link Ledger#bulk}. */
    Committed commitBulk(Intent intent, ToIntFunction<DSLContext> work) {
        try (Connection connection = database.connection()) {
            Committed committed = database.write(connection).transactionResult(transaction -> {
                Committed entry = entry(transaction.dsl(), intent, null, work.applyAsInt(transaction.dsl()));
                enter(transaction.dsl(), entry);
                return entry;
            });
            database.sync(connection);
            return committed;
        } catch (SQLException e) {
            throw new DataAccessException("writing in bulk", e);
        }
    }

    /** Each row is written twice: itself, and in the ledger. */
    private Optional<Committed> write(
            DSLContext db, Intent intent, List<Operation> operations, @Nullable UUID undoes, Ledger.Watch watch) {
        long all = 2L * operations.size();
        RowWriter writer = new RowWriter(db, defaults, done -> goOn(watch, Math.min(done, operations.size()), all));
        writer.write(operations);
        List<RowWriter.Written> rows = writer.write(derived(db, operations));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Committed entry = entry(db, intent, undoes, rows.size());
        enter(db, entry);
        enterRows(db, entry.id(), rows, done -> goOn(watch, operations.size() + done * operations.size() / rows.size(), all));
        return Optional.of(entry);
    }

    private static void goOn(Ledger.Watch watch, long done, long all) {
        if (!watch.reached(done, all)) {
            throw new Stopped();
        }
    }

    /** What the derived tables need after these operations. */
    private List<Operation> derived(DSLContext db, List<Operation> written) {
        ChangeSet changes = new ChangeSet();
        for (Derivation derivation : derivations) {
            List<Derivation.Row> rows = written.stream()
                    .filter(operation -> derivation.from().contains(operation.table()))
                    .map(Operation::forDerivation)
                    .toList();
            if (!rows.isEmpty()) {
                derivation.follow(db, rows, changes);
            }
        }
        return changes.operations();
    }

    private Committed entry(DSLContext db, Intent intent, @Nullable UUID undoes, int rows) {
        return new Committed(
                UuidCreator.getTimeOrderedEpoch(),
                nextNumber(db),
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
                intent.by(),
                intent.action(),
                intent.purpose(),
                undoes,
                rows);
    }

    private static long nextNumber(DSLContext db) {
        Long last = db.select(DSL.max(CHANGE_SET.NUMBER)).from(CHANGE_SET).fetchOneInto(Long.class);
        return last == null ? 1 : last + 1;
    }

    private void enter(DSLContext db, Committed entry) {
        db.insertInto(CHANGE_SET)
                .set(CHANGE_SET.ID, entry.id())
                .set(CHANGE_SET.ORIGIN, origin)
                .set(CHANGE_SET.NUMBER, entry.number())
                .set(CHANGE_SET.MADE_AT, entry.at())
                .set(CHANGE_SET.MADE_BY, entry.by())
                .set(CHANGE_SET.ACTION, entry.action())
                .set(CHANGE_SET.PURPOSE, entry.purpose())
                .set(CHANGE_SET.SCHEMA_VERSION, database.schemaVersion())
                .set(CHANGE_SET.UNDOES, entry.undoes())
                .set(CHANGE_SET.ROW_COUNT, entry.rows())
                .execute();
    }

    private static void enterRows(DSLContext db, UUID changeSet, List<RowWriter.Written> rows, LongConsumer entered) {
        RowCountQuery insert = db.insertInto(CHANGE).columns(CHANGE.fields()).values(new Object[CHANGE.fields().length]);
        int[] ordinal = {0};
        for (List<RowWriter.Written> chunk : Rows.chunks(rows)) {
            PreparedBatch.insert(db, insert, chunk, row -> new Object[] {
                changeSet, ordinal[0]++, row.table().getName(), row.id(), row.kind().code(), row.before()
            });
            entered.accept(ordinal[0]);
        }
    }

    /** This profile's identity, drawn when the ledger is first opened. */
    private UUID origin() {
        return database.read()
                .select(LEDGER_ORIGIN.ORIGIN)
                .from(LEDGER_ORIGIN)
                .fetchOptional(LEDGER_ORIGIN.ORIGIN)
                .orElseGet(this::drawOrigin);
    }

    private UUID drawOrigin() {
        UUID drawn = UUID.randomUUID();
        try (Connection connection = database.connection()) {
            database.write(connection)
                    .insertInto(LEDGER_ORIGIN)
                    .set(LEDGER_ORIGIN.ID, 1)
                    .set(LEDGER_ORIGIN.ORIGIN, drawn)
                    .execute();
            database.sync(connection);
            return drawn;
        } catch (SQLException e) {
            throw new DataAccessException("drawing the origin", e);
        }
    }

    private static String reasonOf(IntegrityConstraintViolationException e) {
        Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceFirst("; SQL statement:.*", "");
    }
}
