package it.filiera.initiative;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.PARTICIPATION;

import it.filiera.database.Database;
import it.filiera.directory.OrganisationKnowledge;
import it.filiera.directory.OwnerRows;
import it.filiera.ledger.LedgerReader;
import it.filiera.query.FilterName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lets organisations be found by the initiatives in which they take part: {@code initiative:vtm-michigan-2025}. Who declined does not. */
public final class InitiativeKnowledge implements OrganisationKnowledge {

    /** Its values are keys; what they are called, {@link it.filiera.directory.CodeNames} says. */
    public static final FilterName FILTER = new FilterName("initiative", FilterName.Kind.WORDS);

    private final Database database;

    public InitiativeKnowledge(Database database) {
        this.database = database;
    }

    @Override
    public List<FilterName> filters() {
        return List.of(FILTER);
    }

    @Override
    public Set<String> statable() {
        return Set.of();
    }

    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        return new OwnerRows(database, PARTICIPATION.ORGANISATION_ID.getName(), List.of(PARTICIPATION)).changedAfter(changeSet, ledger);
    }

    @Override
    public Map<UUID, Known> of(Collection<UUID> organisations) {
        Map<UUID, Set<String>> keys = new HashMap<>();
        database.read()
                .select(PARTICIPATION.ORGANISATION_ID, INITIATIVE.INITIATIVE_KEY)
                .from(PARTICIPATION)
                .join(INITIATIVE)
                .on(INITIATIVE.ID.eq(PARTICIPATION.INITIATIVE_ID))
                .where(PARTICIPATION.ORGANISATION_ID.in(organisations))
                .and(PARTICIPATION.STATUS.ne(ParticipationStatus.DECLINED.code()))
                .forEach(row -> keys.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2()));
        return Known.of(FILTER, keys);
    }
}
