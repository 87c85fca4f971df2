package it.filiera.initiative;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.PARTICIPATION;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.InitiativeRecord;
import it.filiera.directory.KeyOrId;
import it.filiera.initiative.Participation.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads initiatives and who takes part. Any number of them costs one query for each table. */
public final class InitiativeRepository {

    private final Database database;

    public InitiativeRepository(Database database) {
        this.database = database;
    }

    /** All of them, the latest first; those without a day lie ahead of all. */
    public List<Initiative> all() {
        return database.read()
                .selectFrom(INITIATIVE)
                .orderBy(INITIATIVE.STARTS.desc().nullsFirst(), INITIATIVE.NAME, INITIATIVE.ID)
                .fetch(InitiativeColumns::read);
    }

    /** The initiative with this key or id. */
    public Optional<Initiative> find(String keyOrId) {
        return row(keyOrId).map(InitiativeColumns::read);
    }

    /** The row itself, for an edit; its version is the one read. */
    Optional<InitiativeRecord> row(String keyOrId) {
        return database.read().selectFrom(INITIATIVE).where(named(keyOrId)).fetchOptional();
    }

    private static Condition named(String keyOrId) {
        return KeyOrId.names(keyOrId, INITIATIVE.ID, INITIATIVE.INITIATIVE_KEY);
    }

    /** Who takes part, by part and name. */
    public List<Participation> participations(UUID initiative) {
        return participations(PARTICIPATION.INITIATIVE_ID.eq(initiative));
    }

    private List<Participation> participations(Condition which) {
        return database.read()
                .select(PARTICIPATION.fields())
                .select(ORGANISATION.ORG_KEY, ORGANISATION.NAME)
                .from(PARTICIPATION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(PARTICIPATION.ORGANISATION_ID))
                .where(which)
                .orderBy(DSL.lower(ORGANISATION.NAME), ORGANISATION.ORG_KEY, PARTICIPATION.ID)
                .fetch(InitiativeRepository::participation)
                .stream()
                .sorted(Comparator.comparing(Participation::part))
                .toList();
    }

    private static Participation participation(Record row) {
        return new Participation(
                row.get(PARTICIPATION.ID),
                row.get(PARTICIPATION.INITIATIVE_ID),
                new Participant(row.get(PARTICIPATION.ORGANISATION_ID), row.get(ORGANISATION.ORG_KEY), row.get(ORGANISATION.NAME)),
                Coded.read(ParticipationPart.class, row.get(PARTICIPATION.PART)),
                Coded.read(ParticipationStatus.class, row.get(PARTICIPATION.STATUS)),
                row.get(PARTICIPATION.NOTE),
                row.get(PARTICIPATION.VERSION));
    }

    /** How many take part in each initiative, by what became of them; where nobody does, it is missing. */
    public Map<UUID, Map<ParticipationStatus, Integer>> counts() {
        Map<UUID, Map<ParticipationStatus, Integer>> counts = new HashMap<>();
        database.read()
                .select(PARTICIPATION.INITIATIVE_ID, PARTICIPATION.STATUS, DSL.count())
                .from(PARTICIPATION)
                .groupBy(PARTICIPATION.INITIATIVE_ID, PARTICIPATION.STATUS)
                .forEach(row -> counts.computeIfAbsent(row.value1(), _ -> new EnumMap<>(ParticipationStatus.class))
                        .put(Coded.read(ParticipationStatus.class, row.value2()), row.value3()));
        return counts;
    }

    /** How often an organisation takes or took part. */
    public int countOf(UUID organisation) {
        return database.read().fetchCount(PARTICIPATION, PARTICIPATION.ORGANISATION_ID.eq(organisation));
    }

    /** What an organisation takes or took part in, the latest first. */
    public List<Involvement> of(UUID organisation) {
        Map<UUID, List<Participation>> parts = new HashMap<>();
        participations(PARTICIPATION.ORGANISATION_ID.eq(organisation))
                .forEach(part -> parts.computeIfAbsent(part.initiative(), _ -> new ArrayList<>()).add(part));
        return database.read()
                .selectFrom(INITIATIVE)
                .where(INITIATIVE.ID.in(parts.keySet()))
                .orderBy(INITIATIVE.STARTS.desc().nullsFirst(), INITIATIVE.NAME, INITIATIVE.ID)
                .fetch(InitiativeColumns::read)
                .stream()
                .flatMap(initiative -> parts.getOrDefault(initiative.id(), List.of()).stream().map(part -> new Involvement(initiative, part)))
                .toList();
    }
}
