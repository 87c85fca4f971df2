package it.filiera.ledger;

import static it.filiera.database.schema.Tables.CHANGE;
import static it.filiera.database.schema.Tables.CHANGE_SET;
import static it.filiera.database.schema.Tables.LEDGER_ORIGIN;

import it.filiera.database.schema.tables.records.ChangeSetRecord;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What the ledger knows. */
public final class LedgerReader {

    private final DSLContext db;

    LedgerReader(DSLContext db) {
        this.db = db;
    }

    /** The identity of this profile, drawn when it was made. */
    public UUID origin() {
        return Objects.requireNonNull(db.select(LEDGER_ORIGIN.ORIGIN).from(LEDGER_ORIGIN).fetchOne(LEDGER_ORIGIN.ORIGIN));
    }

    /** The number of the newest change set, 0 when there is none. */
    public long last() {
        Long last = db.select(DSL.max(CHANGE_SET.NUMBER)).from(CHANGE_SET).fetchOneInto(Long.class);
        return last == null ? 0 : last;
    }

    public Optional<Committed> find(UUID changeSet) {
        return db.selectFrom(CHANGE_SET).where(CHANGE_SET.ID.eq(changeSet)).fetchOptional(LedgerReader::committed);
    }

    public Optional<Committed> find(long number) {
        return db.selectFrom(CHANGE_SET).where(CHANGE_SET.NUMBER.eq(number)).fetchOptional(LedgerReader::committed);
    }

    /** Whether a change set was taken back and not brought back again; after a partial undo some of its rows stand all the same. */
    public boolean isTakenBack(long number) {
        return find(number).flatMap(changeSet -> standingUndo(changeSet.id())).isPresent();
    }

    /** Whether the undo that stands removed every row that the change set inserted. */
    public boolean isRemoved(long number) {
        return find(number)
                .flatMap(changeSet -> standingUndo(changeSet.id()).map(undo -> !leaves(undo, changeSet.id())))
                .orElse(false);
    }

    private boolean leaves(UUID undo, UUID changeSet) {
        Select<Record1<UUID>> removed = db.select(CHANGE.ROW_ID)
                .from(CHANGE)
                .where(CHANGE.CHANGE_SET_ID.eq(undo), CHANGE.OPERATION.eq(Operation.Kind.DELETE.code()));
        return db.fetchExists(db.selectOne()
                .from(CHANGE)
                .where(CHANGE.CHANGE_SET_ID.eq(changeSet), CHANGE.OPERATION.eq(Operation.Kind.INSERT.code()), CHANGE.ROW_ID.notIn(removed)));
    }

    private Optional<UUID> standingUndo(UUID changeSet) {
        return db.select(CHANGE_SET.ID).from(CHANGE_SET).where(CHANGE_SET.UNDOES.eq(changeSet)).fetch(CHANGE_SET.ID).stream()
                .filter(undo -> standingUndo(undo).isEmpty())
                .findFirst();
    }

    /** The newest change sets first. */
    public List<Committed> history(int limit) {
        return history(DSL.noCondition(), limit);
    }

    /** The newest change sets first that wrote one of these rows, or removed a row whose image names one of them. */
    public List<Committed> historyOf(Set<UUID> rows, UUID named, int limit) {
        Condition touches = CHANGE.ROW_ID.in(rows)
                .or(CHANGE.OPERATION.eq(Operation.Kind.DELETE.code()).and(CHANGE.BEFORE_IMAGE.contains(named.toString())));
        return history(CHANGE_SET.ID.in(DSL.select(CHANGE.CHANGE_SET_ID).from(CHANGE).where(touches)), limit);
    }

    /** The newest change sets first that wrote this row itself. */
    public List<Committed> historyOf(UUID row, int limit) {
        return history(CHANGE_SET.ID.in(DSL.select(CHANGE.CHANGE_SET_ID).from(CHANGE).where(CHANGE.ROW_ID.eq(row))), limit);
    }

    /** The names of the tables to which a change set added rows, or from which it removed some. */
    public Set<String> tablesWithOtherRows(Committed changeSet) {
        return db.selectDistinct(CHANGE.TABLE_NAME)
                .from(CHANGE)
                .where(CHANGE.CHANGE_SET_ID.eq(changeSet.id()), CHANGE.OPERATION.ne(Operation.Kind.UPDATE.code()))
                .fetchSet(CHANGE.TABLE_NAME);
    }

    /** What a change set did to these rows, and to removed rows whose image names one of them; in its order. */
    public List<Difference> differences(Committed changeSet, Set<UUID> rows, UUID named) {
        return new Differences(db, changeSet).of(rows, named);
    }

    private List<Committed> history(Condition which, int limit) {
        return db.selectFrom(CHANGE_SET)
                .where(which)
                .orderBy(CHANGE_SET.NUMBER.desc())
                .limit(limit)
                .fetch(LedgerReader::committed);
    }

    /** How many rows change sets after {@code number} wrote. */
    public long rowCountAfter(long number) {
        Long rows = db.select(DSL.sum(CHANGE_SET.ROW_COUNT)).from(CHANGE_SET).where(CHANGE_SET.NUMBER.gt(number)).fetchOneInto(Long.class);
        return rows == null ? 0 : rows;
    }

    /** The rows of a table that change sets after {@code number} wrote or removed. */
    public Set<UUID> rowsChangedAfter(long number, Table<?> table) {
        return rows(changedAfter(number, table));
    }

    /** The rows of a table that stood already when change sets after {@code number} changed them. */
    public Set<UUID> rowsUpdatedAfter(long number, Table<?> table) {
        return rows(changedAfter(number, table).and(CHANGE.OPERATION.eq(Operation.Kind.UPDATE.code())));
    }

    /** Those of them in which one of these columns got another value. */
    public Set<UUID> rowsUpdatedAfter(long number, Table<?> table, Set<? extends Field<?>> columns) {
        return db.select(CHANGE.ROW_ID, CHANGE.BEFORE_IMAGE)
                .from(CHANGE)
                .where(changedAfter(number, table))
                .and(CHANGE.OPERATION.eq(Operation.Kind.UPDATE.code()))
                .and(CHANGE.BEFORE_IMAGE.isNotNull())
                .fetch()
                .stream()
                .filter(row -> !Collections.disjoint(Image.read(row.value2(), table).keySet(), columns))
                .map(Record2::value1)
                .collect(Collectors.toSet());
    }

    /** The rows of a table that came in with a row: those that were inserted by the change sets that inserted it. */
    public Set<UUID> insertedWith(UUID row, Table<?> table) {
        String insert = Operation.Kind.INSERT.code();
        Select<Record1<UUID>> changeSets = db.select(CHANGE.CHANGE_SET_ID).from(CHANGE).where(CHANGE.ROW_ID.eq(row), CHANGE.OPERATION.eq(insert));
        return rows(CHANGE.TABLE_NAME.eq(table.getName()).and(CHANGE.OPERATION.eq(insert)).and(CHANGE.CHANGE_SET_ID.in(changeSets)));
    }

    /** What change sets after {@code number} replaced or removed in rows of a table: column name to former value, by row. */
    public List<Map<String, Object>> imagesAfter(long number, Table<?> table) {
        return db.select(CHANGE.BEFORE_IMAGE)
                .from(CHANGE)
                .where(changedAfter(number, table))
                .and(CHANGE.BEFORE_IMAGE.isNotNull())
                .fetch(row -> Image.named(Objects.requireNonNull(row.value1()), table));
    }

    /**
     * What change sets replaced or removed in rows of a table, as far as this column was among it: column name to former value, by row,
     * oldest first. The image of a removed row holds all its columns.
     */
    public Map<UUID, List<Map<String, Object>>> images(Table<?> table, Field<?> column) {
        return db.select(CHANGE.ROW_ID, CHANGE.BEFORE_IMAGE)
                .from(CHANGE)
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.CHANGE_SET_ID))
                .where(CHANGE.TABLE_NAME.eq(table.getName()), CHANGE.BEFORE_IMAGE.contains("\"" + column.getName() + "\""))
                .orderBy(CHANGE_SET.NUMBER, CHANGE.ORDINAL)
                .fetchGroups(CHANGE.ROW_ID, row -> Image.named(row.get(CHANGE.BEFORE_IMAGE), table));
    }

    private Set<UUID> rows(Condition which) {
        return db.selectDistinct(CHANGE.ROW_ID).from(CHANGE).where(which).fetchSet(CHANGE.ROW_ID);
    }

    private static Condition changedAfter(long number, Table<?> table) {
        return CHANGE.TABLE_NAME
                .eq(table.getName())
                .and(CHANGE.CHANGE_SET_ID.in(
                        DSL.select(CHANGE_SET.ID).from(CHANGE_SET).where(CHANGE_SET.NUMBER.gt(number))));
    }

    /** Every change of a row, oldest first. */
    Stream<Record5<String, String, UUID, String, String>> changes() {
        return db
                .select(CHANGE_SET.ACTION, CHANGE.TABLE_NAME, CHANGE.ROW_ID, CHANGE.OPERATION, CHANGE.BEFORE_IMAGE)
                .from(CHANGE)
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.CHANGE_SET_ID))
                .orderBy(CHANGE_SET.NUMBER, CHANGE.ORDINAL)
                .fetch()
                .stream();
    }

    static Committed committed(ChangeSetRecord row) {
        return new Committed(
                row.getId(),
                row.getNumber(),
                row.getMadeAt(),
                row.getMadeBy(),
                row.getAction(),
                row.getPurpose(),
                row.getUndoes(),
                row.getRowCount());
    }
}
