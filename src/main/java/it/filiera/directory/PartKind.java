package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;

import it.filiera.database.schema.Tables;
import java.util.Arrays;
import java.util.List;
import org.jooq.Table;
import org.jooq.TableRecord;

/** What an organisation has several of, each with values of its own. */
public enum PartKind {
    SITE("sites", Tables.SITE),
    REGISTRATION("registrations", Tables.REGISTRATION),
    CERTIFICATE("certificates", Tables.CERTIFICATE),
    MEMBERSHIP("lists", Tables.MEMBERSHIP),
    ROLE("roles", ORGANISATION_ROLE);

    private final String code;
    private final Table<? extends TableRecord<?>> table;

    PartKind(String code, Table<? extends TableRecord<?>> table) {
        this.code = code;
        this.table = table;
    }

    /** The name under which a fact vouches for them. */
    public String code() {
        return code;
    }

    /** The values of one, in the order of a form. */
    public List<PartField> fields() {
        return Arrays.stream(PartField.values()).filter(field -> field.kind() == this).toList();
    }

    Table<? extends TableRecord<?>> table() {
        return table;
    }
}
