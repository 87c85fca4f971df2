package it.filiera.people;

import static it.filiera.database.schema.Tables.POSITION;

import it.filiera.database.schema.tables.records.PositionRecord;
import org.jooq.TableField;

/** What can be set of a position. */
public enum PositionField {
    TITLE("title", POSITION.TITLE),
    DEPARTMENT("department", POSITION.DEPARTMENT),
    EMAIL("email", POSITION.EMAIL),
    PHONE("phone", POSITION.PHONE),
    SINCE("since", POSITION.SINCE),
    UNTIL("until", POSITION.UNTIL),
    MAIN_CONTACT("mainContact", POSITION.MAIN_CONTACT);

    private final String code;
    private final TableField<PositionRecord, ?> column;

    PositionField(String code, TableField<PositionRecord, ?> column) {
        this.code = code;
        this.column = column;
    }

    public String code() {
        return code;
    }

    TableField<PositionRecord, ?> column() {
        return column;
    }
}
