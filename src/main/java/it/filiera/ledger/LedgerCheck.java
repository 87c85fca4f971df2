package it.filiera.ledger;

import static it.filiera.database.schema.Tables.CHANGE;
import static it.filiera.database.schema.Tables.CHANGE_SET;

import it.filiera.database.Database;
import it.filiera.database.schema.DefaultSchema;
import it.filiera.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Whether a profile's ledger is whole: numbers without gaps, every row accounted for, every image readable. */
public final class LedgerCheck {

    /** The action of what {@link Ledger#bulk} writes for a fictional directory: the only change set that keeps no rows. */
    private static final String BULK = "generate";

    private final Database database;
    private final List<Message> findings = new ArrayList<>();

    public LedgerCheck(Database database) {
        this.database = database;
    }

    /** What is wrong; nothing when the list is empty. */
    public List<Message> findings() {
        reading(CHANGE_SET, this::checkNumbers);
        reading(CHANGE, this::checkRows);
        reading(CHANGE, this::checkImages);
        return findings;
    }

    /** A table that cannot be read is a finding and keeps nobody from hearing of the others. */
    private void reading(Table<?> table, Runnable check) {
        try {
            check.run();
        } catch (DataAccessException e) {
            findings.add(Message.of("verify.unreadable", table.getName(), String.valueOf(e.getMessage())));
        }
    }

    private void checkNumbers() {
        long expected = 1;
        for (long number : database.read().select(CHANGE_SET.NUMBER).from(CHANGE_SET).orderBy(CHANGE_SET.NUMBER).fetch(CHANGE_SET.NUMBER)) {
            if (number != expected) {
                findings.add(Message.of("verify.gap", expected, number));
                return;
            }
            expected++;
        }
    }

    /** The change set of a fictional directory keeps no rows; every other one keeps as many as it says. */
    private void checkRows() {
        database.read()
                .select(CHANGE_SET.NUMBER, CHANGE_SET.ROW_COUNT, DSL.count(CHANGE.ROW_ID))
                .from(CHANGE_SET)
                .leftJoin(CHANGE)
                .on(CHANGE.CHANGE_SET_ID.eq(CHANGE_SET.ID))
                .groupBy(CHANGE_SET.NUMBER, CHANGE_SET.ACTION, CHANGE_SET.ROW_COUNT)
                .having(DSL.count(CHANGE.ROW_ID).ne(CHANGE_SET.ROW_COUNT))
                .and(CHANGE_SET.ACTION.ne(BULK).or(DSL.count(CHANGE.ROW_ID).gt(0)))
                .orderBy(CHANGE_SET.NUMBER)
                .forEach(row -> findings.add(Message.of("verify.rows", row.value1(), row.value2(), row.value3())));
    }

    private void checkImages() {
        try (Stream<? extends Record> rows = database.read()
                .select(CHANGE.TABLE_NAME, CHANGE.BEFORE_IMAGE)
                .from(CHANGE)
                .where(CHANGE.BEFORE_IMAGE.isNotNull())
                .fetchSize(1000)
                .fetchStream()) {
            rows.forEach(row -> checkImage(row.get(CHANGE.TABLE_NAME), row.get(CHANGE.BEFORE_IMAGE)));
        }
    }

    private void checkImage(String tableName, String image) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(tableName);
        try {
            if (table != null) {
                Image.read(image, table);
            }
        } catch (RuntimeException e) {
            findings.add(Message.of("verify.image", tableName, String.valueOf(e.getMessage())));
        }
    }
}
