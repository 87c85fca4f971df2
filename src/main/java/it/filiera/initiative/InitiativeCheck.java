package it.filiera.initiative;

import it.filiera.database.schema.tables.records.InitiativeRecord;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.Optional;

/** Says while somebody types whether a field can hold a value; the same rules as when it is written. */
public final class InitiativeCheck {

    private InitiativeCheck() {}

    /** Why the field cannot hold the value; empty when it can. Whether the days fit together is seen only when all are written. */
    public static Optional<Message> problem(InitiativeValue value) {
        try {
            InitiativeColumns.write(new InitiativeRecord(), value);
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.reason());
        }
    }
}
