package it.filiera.people;

import static it.filiera.database.schema.Tables.DO_NOT_CONTACT;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.POSITION;
import static it.filiera.database.schema.Tables.SITE;

import it.filiera.contact.EmailAddress;
import it.filiera.contact.PhoneNumber;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.DoNotContactRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What hangs on people, read with one query per table. */
final class PersonParts {

    /** Of several sites the seat says the country. */
    private static final Field<String> COUNTRY = DSL.field(DSL.select(SITE.COUNTRY)
                    .from(SITE)
                    .where(SITE.ORGANISATION_ID.eq(ORGANISATION.ID))
                    .and(SITE.COUNTRY.isNotNull())
                    .orderBy(DSL.when(SITE.KIND.eq("seat"), 0).otherwise(1), SITE.ID)
                    .limit(1))
            .as("country");

    private final Map<UUID, List<Position>> positions;
    private final Map<UUID, List<DoNotContact>> refusals;

    PersonParts(Database database, Collection<UUID> people) {
        positions = database.read()
                .select(POSITION.fields())
                .select(ORGANISATION.ORG_KEY, ORGANISATION.NAME, COUNTRY)
                .from(POSITION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(POSITION.ORGANISATION_ID))
                .where(POSITION.PERSON_ID.in(people))
                .orderBy(POSITION.UNTIL.desc().nullsFirst(), POSITION.SINCE.desc().nullsLast(), POSITION.ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(POSITION.PERSON_ID), Collectors.mapping(PersonParts::position, Collectors.toList())));
        refusals = database.read()
                .selectFrom(DO_NOT_CONTACT)
                .where(DO_NOT_CONTACT.PERSON_ID.in(people))
                .orderBy(DO_NOT_CONTACT.SINCE, DO_NOT_CONTACT.ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        DoNotContactRecord::getPersonId, Collectors.mapping(PersonParts::refusal, Collectors.toList())));
    }

    List<Position> positions(UUID person) {
        return positions.getOrDefault(person, List.of());
    }

    List<DoNotContact> doNotContact(UUID person) {
        return refusals.getOrDefault(person, List.of());
    }

    private static Position position(Record joined) {
        PositionRecord row = joined.into(POSITION);
        Employer employer = new Employer(
                row.getOrganisationId(),
                Objects.requireNonNull(joined.get(ORGANISATION.ORG_KEY)),
                Objects.requireNonNull(joined.get(ORGANISATION.NAME)),
                joined.get(COUNTRY));
        return new Position(
                row.getId(),
                employer,
                row.getTitle(),
                row.getDepartment(),
                row.getEmail() == null ? null : new EmailAddress(row.getEmail()),
                row.getPhone() == null ? null : new PhoneNumber(row.getPhone()),
                row.getSince(),
                row.getUntil(),
                row.getMainContact(),
                row.getVersion());
    }

    private static DoNotContact refusal(DoNotContactRecord row) {
        return new DoNotContact(
                row.getId(), Channel.of(row.getChannel()).orElse(Channel.ANY), row.getReason(), row.getSince(), row.getVersion());
    }
}
