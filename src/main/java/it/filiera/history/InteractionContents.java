package it.filiera.history;

import static it.filiera.database.schema.Tables.ATTACHMENT;
import static it.filiera.database.schema.Tables.INTERACTION_OFFICER;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.INTERACTION_PERSON;
import static it.filiera.database.schema.Tables.OFFICER;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.PERSON;

import it.filiera.database.Database;
import it.filiera.people.Channel;
import it.filiera.people.Refusals;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Record4;
import org.jooq.Result;

/** What hangs on interactions, read with one query for each table. */
final class InteractionContents {

    private final Map<UUID, List<Named>> organisations;
    private final Map<UUID, List<Named>> people;
    private final Map<UUID, List<Named>> officers;
    private final Map<UUID, List<Attachment>> attachments;
    private final Map<UUID, List<FollowUp>> followUps;

    InteractionContents(Database database, Collection<UUID> interactions) {
        organisations = byInteraction(database.read()
                .select(ORGANISATION.ID, ORGANISATION.ORG_KEY, ORGANISATION.NAME, INTERACTION_PARTY.INTERACTION_ID)
                .from(INTERACTION_PARTY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(INTERACTION_PARTY.ORGANISATION_ID))
                .where(INTERACTION_PARTY.INTERACTION_ID.in(interactions))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetch());
        Result<Record4<UUID, String, String, UUID>> present = database.read()
                .select(PERSON.ID, PERSON.PERSON_KEY, Names.PERSON_NAME, INTERACTION_PERSON.INTERACTION_ID)
                .from(INTERACTION_PERSON)
                .join(PERSON)
                .on(PERSON.ID.eq(INTERACTION_PERSON.PERSON_ID))
                .where(INTERACTION_PERSON.INTERACTION_ID.in(interactions))
                .orderBy(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, PERSON.ID)
                .fetch();
        people = byInteraction(present, new Refusals(database, present.intoSet(PERSON.ID))::of);
        officers = byInteraction(database.read()
                .select(OFFICER.ID, OFFICER.INITIALS, OFFICER.NAME, INTERACTION_OFFICER.INTERACTION_ID)
                .from(INTERACTION_OFFICER)
                .join(OFFICER)
                .on(OFFICER.ID.eq(INTERACTION_OFFICER.OFFICER_ID))
                .where(INTERACTION_OFFICER.INTERACTION_ID.in(interactions))
                .orderBy(OFFICER.NAME, OFFICER.ID)
                .fetch());
        attachments = database.read()
                .selectFrom(ATTACHMENT)
                .where(ATTACHMENT.INTERACTION_ID.in(interactions))
                .orderBy(ATTACHMENT.NAME, ATTACHMENT.ID)
                .fetchGroups(
                        ATTACHMENT.INTERACTION_ID,
                        row -> new Attachment(row.getId(), row.getName(), row.getSha256(), row.getBytes()));
        followUps = new FollowUps(database).ofInteractions(interactions);
    }

    private static Map<UUID, List<Named>> byInteraction(Result<Record4<UUID, String, String, UUID>> rows) {
        return byInteraction(rows, _ -> List.of());
    }

    private static Map<UUID, List<Named>> byInteraction(
            Result<Record4<UUID, String, String, UUID>> rows, Function<UUID, List<Channel>> refused) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Record4::value4,
                        Collectors.mapping(
                                row -> Names.named(row.value1(), row.value2(), row.value3(), refused.apply(row.value1())), Collectors.toList())));
    }

    List<Named> organisations(UUID interaction) {
        return organisations.getOrDefault(interaction, List.of());
    }

    List<Named> people(UUID interaction) {
        return people.getOrDefault(interaction, List.of());
    }

    List<Named> officers(UUID interaction) {
        return officers.getOrDefault(interaction, List.of());
    }

    List<Attachment> attachments(UUID interaction) {
        return attachments.getOrDefault(interaction, List.of());
    }

    List<FollowUp> followUps(UUID interaction) {
        return followUps.getOrDefault(interaction, List.of());
    }
}
