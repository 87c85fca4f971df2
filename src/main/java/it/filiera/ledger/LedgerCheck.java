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
import org.jooq.impl.DSL;

/** Whether a profile's ledger is whole: numbers without gaps, every row accounted for, every image readable. */
public final class LedgerCheck {

    private final Database database;
    private final List<Message> findings = new ArrayList<>();

    public LedgerCheck(Database database) {
        this.database = database;
    }

    /** What is wrong; nothing when the list is empty. */
    public List<Message> findings() {
        checkNumbers();
        checkRows();
        checkImages();
        return findings;
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

    /** Bulk change sets keep no rows; every other one keeps as many as it says. */
    private void checkRows() {
        database.read()
                .select(CHANGE_SET.NUMBER, CHANGE_SET.ROW_COUNT, DSL.count(CHANGE.ROW_ID))
                .from(CHANGE_SET)
                .leftJoin(CHANGE)
                .on(CHANGE.CHANGE_SET_ID.eq(CHANGE_SET.ID))
                .groupBy(CHANGE_SET.NUMBER, CHANGE_SET.ROW_COUNT)
                .having(DSL.count(CHANGE.ROW_ID).ne(CHANGE_SET.ROW_COUNT))
                .and(DSL.count(CHANGE.ROW_ID).gt(0))
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
