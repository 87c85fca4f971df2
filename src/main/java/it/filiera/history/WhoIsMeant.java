package it.filiera.history;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.PERSON;

import it.filiera.database.Database;
import it.filiera.directory.KeyOrId;
import it.filiera.directory.Survivors;
import it.filiera.message.Refused;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** The ids of those whom somebody names by key or id. */
public final class WhoIsMeant {

    private final Database database;

    public WhoIsMeant(Database database) {
        this.database = database;
    }

    /** Of one that was merged the one that it is part of. Refuses an unknown one, as the others do. */
    public UUID organisation(String keyOrId) {
        return new Survivors(database).of(find(ORGANISATION, ORGANISATION.ID, ORGANISATION.ORG_KEY, keyOrId, "organisation.unknown"));
    }

    public UUID person(String keyOrId) {
        return find(PERSON, PERSON.ID, PERSON.PERSON_KEY, keyOrId, "person.unknown");
    }

    public UUID initiative(String keyOrId) {
        return find(INITIATIVE, INITIATIVE.ID, INITIATIVE.INITIATIVE_KEY, keyOrId, "initiative.unknown");
    }

    /** The time zone in which an initiative takes place. */
    public ZoneId zone(UUID initiative) {
        return database.read()
                .select(INITIATIVE.ZONE)
                .from(INITIATIVE)
                .where(INITIATIVE.ID.eq(initiative))
                .fetchOptional(INITIATIVE.ZONE)
                .map(ZoneId::of)
                .orElseGet(ZoneId::systemDefault);
    }

    private UUID find(Table<?> table, Field<UUID> id, Field<String> key, String keyOrId, String unknown) {
        return database.read()
                .select(id)
                .from(table)
                .where(KeyOrId.names(keyOrId, id, key))
                .fetchOptional(id)
                .orElseThrow(() -> new Refused(unknown, keyOrId));
    }
}
