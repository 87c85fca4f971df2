package it.filiera.history;

import static it.filiera.database.schema.Tables.FOLLOW_UP;
import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.FollowUpRecord;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads follow-ups, those due first at the top. Many of them cost one query for each table. */
public final class FollowUps {

    /** The role of organisations that buy. */
    static final String BUYER = "buyer";

    private final Database database;

    public FollowUps(Database database) {
        this.database = database;
    }

    public Optional<FollowUp> find(UUID id) {
        return named(database.read().selectFrom(FOLLOW_UP).where(FOLLOW_UP.ID.eq(id)).fetch()).stream().findFirst();
    }

    /** Those that are still to be done, at most {@code limit}. */
    public List<FollowUp> open(FollowUpQuery query, int limit) {
        List<Condition> wanted = conditions(query);
        wanted.add(FOLLOW_UP.DONE_AT.isNull());
        return named(database.read()
                .selectFrom(FOLLOW_UP)
                .where(wanted)
                .orderBy(FOLLOW_UP.DUE, FOLLOW_UP.ID)
                .limit(limit)
                .fetch());
    }

    /** How many are still to be done. */
    public int countOpen(FollowUpQuery query) {
        List<Condition> wanted = conditions(query);
        wanted.add(FOLLOW_UP.DONE_AT.isNull());
        return database.read().fetchCount(FOLLOW_UP, wanted);
    }

    /** Those that were done at or after an instant, the last one first, at most {@code limit}. */
    public List<FollowUp> doneSince(FollowUpQuery query, OffsetDateTime since, int limit) {
        List<Condition> wanted = conditions(query);
        wanted.add(FOLLOW_UP.DONE_AT.ge(since));
        return named(database.read()
                .selectFrom(FOLLOW_UP)
                .where(wanted)
                .orderBy(FOLLOW_UP.DONE_AT.desc(), FOLLOW_UP.ID)
                .limit(limit)
                .fetch());
    }

    /** How many were done at or after an instant. */
    public int countDoneSince(FollowUpQuery query, OffsetDateTime since) {
        List<Condition> wanted = conditions(query);
        wanted.add(FOLLOW_UP.DONE_AT.ge(since));
        return database.read().fetchCount(FOLLOW_UP, wanted);
    }

    /** Those promised to organisations that buy and still to be done, at most {@code limit}. */
    public List<FollowUp> openToBuyers(FollowUpQuery query, int limit) {
        return named(database.read()
                .selectFrom(FOLLOW_UP)
                .where(toBuyers(query))
                .orderBy(FOLLOW_UP.DUE, FOLLOW_UP.ID)
                .limit(limit)
                .fetch());
    }

    /** How many promises to organisations that buy are still to be kept. */
    public int countOpenToBuyers(FollowUpQuery query) {
        return database.read().fetchCount(FOLLOW_UP, toBuyers(query));
    }

    private static List<Condition> toBuyers(FollowUpQuery query) {
        List<Condition> wanted = conditions(query);
        wanted.add(FOLLOW_UP.DONE_AT.isNull());
        wanted.add(FOLLOW_UP.PROMISED.isTrue());
        wanted.add(FOLLOW_UP.ORGANISATION_ID.in(DSL.select(ORGANISATION_ROLE.ORGANISATION_ID)
                .from(ORGANISATION_ROLE)
                .where(ORGANISATION_ROLE.ROLE.eq(BUYER))));
        return wanted;
    }

    /** The interactions that these came out of, by their ids; one query, without what was said there. */
    public Map<UUID, Origin> origins(Collection<FollowUp> followUps) {
        return database.read()
                .select(INTERACTION.ID, INTERACTION.KIND, INTERACTION.AT, INTERACTION.ZONE)
                .from(INTERACTION)
                .where(INTERACTION.ID.in(followUps.stream().map(FollowUp::interaction).filter(Objects::nonNull).distinct().toList()))
                .fetch(row -> new Origin(
                        row.value1(),
                        InteractionKind.of(row.value2()).orElseThrow(),
                        row.value3().atZoneSameInstant(ZoneId.of(row.value4()))))
                .stream()
                .collect(Collectors.toMap(Origin::interaction, origin -> origin));
    }

    /** Those about an organisation that are still to be done. */
    public List<FollowUp> openOf(TimelineSubject subject) {
        return named(database.read()
                .selectFrom(FOLLOW_UP)
                .where(about(subject), FOLLOW_UP.DONE_AT.isNull())
                .orderBy(FOLLOW_UP.DUE, FOLLOW_UP.ID)
                .fetch());
    }

    /** All that came out of an interaction, done or not. */
    public List<FollowUp> ofInteraction(UUID interaction) {
        return ofInteractions(List.of(interaction)).getOrDefault(interaction, List.of());
    }

    /** All that came out of interactions, done or not, by interaction. */
    Map<UUID, List<FollowUp>> ofInteractions(Collection<UUID> interactions) {
        return named(database.read()
                        .selectFrom(FOLLOW_UP)
                        .where(FOLLOW_UP.INTERACTION_ID.in(interactions))
                        .orderBy(FOLLOW_UP.DUE, FOLLOW_UP.ID)
                        .fetch())
                .stream()
                .collect(Collectors.groupingBy(followUp -> Objects.requireNonNull(followUp.interaction())));
    }

    private static Condition about(TimelineSubject subject) {
        return switch (subject) {
            case TimelineSubject.OfOrganisation(UUID id) -> FOLLOW_UP.ORGANISATION_ID.eq(id);
            case TimelineSubject.OfPerson(UUID id) -> FOLLOW_UP.PERSON_ID.eq(id);
            case TimelineSubject.OfInitiative(UUID id) -> FOLLOW_UP.INITIATIVE_ID.eq(id);
            case TimelineSubject.Everything() -> DSL.noCondition();
        };
    }

    private static List<Condition> conditions(FollowUpQuery query) {
        List<Condition> wanted = new ArrayList<>();
        Optional.ofNullable(query.officer()).map(FOLLOW_UP.OFFICER_ID::eq).ifPresent(wanted::add);
        Optional.ofNullable(query.from()).map(FOLLOW_UP.DUE::ge).ifPresent(wanted::add);
        Optional.ofNullable(query.until()).map(FOLLOW_UP.DUE::le).ifPresent(wanted::add);
        if (query.promised()) {
            wanted.add(FOLLOW_UP.PROMISED.isTrue());
        }
        return wanted;
    }

    private List<FollowUp> named(List<FollowUpRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Names officers = Names.officers(database, ids(rows, FOLLOW_UP.OFFICER_ID));
        Names organisations = Names.organisations(database, ids(rows, FOLLOW_UP.ORGANISATION_ID));
        Names people = Names.people(database, ids(rows, FOLLOW_UP.PERSON_ID));
        Names initiatives = Names.initiatives(database, ids(rows, FOLLOW_UP.INITIATIVE_ID));
        return rows.stream()
                .map(row -> new FollowUp(
                        row.getId(),
                        row.getTask(),
                        row.getDue(),
                        row.getPromised(),
                        Objects.requireNonNull(officers.of(row.getOfficerId())),
                        organisations.of(row.getOrganisationId()),
                        people.of(row.getPersonId()),
                        initiatives.of(row.getInitiativeId()),
                        row.getInteractionId(),
                        row.getMadeAt(),
                        row.getDoneAt(),
                        row.getResult(),
                        row.getVersion()))
                .toList();
    }

    private static List<@Nullable UUID> ids(List<FollowUpRecord> rows, Field<UUID> column) {
        return rows.stream().<@Nullable UUID>map(row -> row.get(column)).toList();
    }
}
