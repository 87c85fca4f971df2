package it.filiera.history;

import static it.filiera.database.schema.Tables.INTERACTION;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.InteractionRecord;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads interactions whole. A page of them costs one query for each table, never one for each interaction. */
public final class InteractionRepository {

    private final Database database;

    public InteractionRepository(Database database) {
        this.database = database;
    }

    public Optional<Interaction> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** The interactions with these ids, in their order; unknown ids are left out. */
    public List<Interaction> find(List<UUID> ids) {
        List<InteractionRecord> rows =
                database.read().selectFrom(INTERACTION).where(INTERACTION.ID.in(ids)).fetch();
        InteractionContents contents = new InteractionContents(database, ids);
        Names officers = Names.officers(database, rows.stream().map(InteractionRecord::getOfficerId).toList());
        Names initiatives = Names.initiatives(database, rows.stream().map(InteractionRecord::getInitiativeId).toList());
        Map<UUID, Interaction> found = rows.stream()
                .map(row -> interaction(row, contents, officers, initiatives))
                .collect(Collectors.toMap(Interaction::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Those of these ids under which an interaction stands. */
    public Set<UUID> standing(Set<UUID> ids) {
        return database.read().select(INTERACTION.ID).from(INTERACTION).where(INTERACTION.ID.in(ids)).fetchSet(INTERACTION.ID);
    }

    private static Interaction interaction(InteractionRecord row, InteractionContents contents, Names officers, Names initiatives) {
        UUID id = row.getId();
        return new Interaction(
                id,
                InteractionKind.of(row.getKind()).orElseThrow(),
                row.getAt().atZoneSameInstant(ZoneId.of(row.getZone())),
                row.getDurationMinutes(),
                row.getPlace(),
                Objects.requireNonNull(officers.of(row.getOfficerId())),
                contents.officers(id),
                contents.organisations(id),
                contents.people(id),
                initiatives.of(row.getInitiativeId()),
                row.getSubject(),
                row.getBody(),
                Optional.ofNullable(row.getOutcome()).flatMap(Outcome::of).orElse(null),
                contents.followUps(id),
                contents.attachments(id),
                row.getVersion());
    }
}
