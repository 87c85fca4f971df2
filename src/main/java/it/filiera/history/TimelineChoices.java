package it.filiera.history;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.INTERACTION_PERSON;

import it.filiera.database.Database;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What a timeline can be narrowed to. */
public final class TimelineChoices {

    private final Database database;

    public TimelineChoices(Database database) {
        this.database = database;
    }

    /** From the year of the last interaction to that of the first, as the calendar of a time zone counts. */
    public List<Integer> years(TimelineSubject subject, ZoneId zone) {
        return switch (subject) {
            case TimelineSubject.OfOrganisation(UUID id) ->
                years(INTERACTION_PARTY, INTERACTION_PARTY.ORGANISATION_ID.eq(id), INTERACTION_PARTY.AT, zone);
            case TimelineSubject.OfPerson(UUID id) ->
                years(INTERACTION_PERSON, INTERACTION_PERSON.PERSON_ID.eq(id), INTERACTION_PERSON.AT, zone);
            case TimelineSubject.OfInitiative(UUID id) -> years(INTERACTION, INTERACTION.INITIATIVE_ID.eq(id), INTERACTION.AT, zone);
            case TimelineSubject.Everything() -> years(INTERACTION, DSL.noCondition(), INTERACTION.AT, zone);
        };
    }

    private List<Integer> years(Table<?> table, Condition subject, Field<OffsetDateTime> at, ZoneId zone) {
        return database.read()
                .select(DSL.min(at), DSL.max(at))
                .from(table)
                .where(subject)
                .fetch()
                .stream()
                .filter(ends -> ends.value1() != null)
                .flatMapToInt(ends -> descending(year(ends.value2(), zone), year(ends.value1(), zone)))
                .boxed()
                .toList();
    }

    private static int year(OffsetDateTime at, ZoneId zone) {
        return at.atZoneSameInstant(zone).getYear();
    }

    private static IntStream descending(int from, int to) {
        return IntStream.iterate(from, year -> year >= to, year -> year - 1);
    }

    /** The initiatives during which something happened, by name; none for an initiative itself. */
    public List<Named> initiatives(TimelineSubject subject) {
        return switch (subject) {
            case TimelineSubject.OfOrganisation(UUID id) -> initiatives(DSL.select(INTERACTION.INITIATIVE_ID)
                    .from(INTERACTION)
                    .join(INTERACTION_PARTY)
                    .on(INTERACTION_PARTY.INTERACTION_ID.eq(INTERACTION.ID))
                    .where(INTERACTION_PARTY.ORGANISATION_ID.eq(id)));
            case TimelineSubject.OfPerson(UUID id) -> initiatives(DSL.select(INTERACTION.INITIATIVE_ID)
                    .from(INTERACTION)
                    .join(INTERACTION_PERSON)
                    .on(INTERACTION_PERSON.INTERACTION_ID.eq(INTERACTION.ID))
                    .where(INTERACTION_PERSON.PERSON_ID.eq(id)));
            case TimelineSubject.OfInitiative _ -> List.of();
            case TimelineSubject.Everything _ -> initiatives(DSL.select(INTERACTION.INITIATIVE_ID).from(INTERACTION));
        };
    }

    private List<Named> initiatives(Select<Record1<UUID>> used) {
        return database.read()
                .select(INITIATIVE.ID, INITIATIVE.INITIATIVE_KEY, INITIATIVE.NAME)
                .from(INITIATIVE)
                .where(INITIATIVE.ID.in(used))
                .orderBy(INITIATIVE.NAME, INITIATIVE.ID)
                .fetch(row -> new Named(row.value1(), row.value2(), row.value3()));
    }
}
