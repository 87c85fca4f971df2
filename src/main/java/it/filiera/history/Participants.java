package it.filiera.history;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.PERSON;
import static it.filiera.database.schema.Tables.POSITION;

import it.filiera.database.Database;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Finds by their names who and what an interaction can be with. */
public final class Participants {

    private final Database database;

    public Participants(Database database) {
        this.database = database;
    }

    /** A person and where they work now. */
    public record Someone(Named person, List<Named> organisations) {}

    /** An initiative, and the time zone of its place. */
    public record Occasion(Named initiative, ZoneId zone, @Nullable LocalDate starts) {}

    /** The organisations with these ids, in their order. */
    public List<Named> organisations(List<UUID> ids) {
        return inOrder(ids, Names.organisations(database, ids));
    }

    /** The people with these ids, in their order. */
    public List<Named> people(List<UUID> ids) {
        return inOrder(ids, Names.people(database, ids));
    }

    private static List<Named> inOrder(List<UUID> ids, Names names) {
        return ids.stream().map(names::of).filter(Objects::nonNull).toList();
    }

    /** Those who work at these organisations now, main contacts first. */
    public List<Someone> peopleAt(Collection<UUID> organisations, int most) {
        return someones(database.read()
                .select(POSITION.PERSON_ID)
                .from(POSITION)
                .where(POSITION.ORGANISATION_ID.in(organisations), POSITION.UNTIL.isNull())
                .orderBy(POSITION.MAIN_CONTACT.desc(), POSITION.ID)
                .limit(most));
    }

    private List<Someone> someones(Select<Record1<UUID>> query) {
        List<UUID> ids = query.fetch(Record1::value1).stream().distinct().toList();
        Map<UUID, List<Named>> firms = database.read()
                .select(POSITION.PERSON_ID, ORGANISATION.ID, ORGANISATION.ORG_KEY, ORGANISATION.NAME)
                .from(POSITION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(POSITION.ORGANISATION_ID))
                .where(POSITION.PERSON_ID.in(ids), POSITION.UNTIL.isNull())
                .orderBy(POSITION.ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.mapping(row -> new Named(row.value2(), row.value3(), row.value4()), Collectors.toList())));
        return people(ids).stream().map(person -> new Someone(person, firms.getOrDefault(person.id(), List.of()))).toList();
    }

    /** Those of whose names each word that was typed begins a word, the latest first. */
    public List<Occasion> initiatives(String typed, int most) {
        return occasions(beginsWords(typed, INITIATIVE.NAME), most);
    }

    /** Those that are on on a day. */
    public List<Occasion> initiativesOn(LocalDate day) {
        return occasions(INITIATIVE.STARTS.le(day).and(DSL.coalesce(INITIATIVE.ENDS, INITIATIVE.STARTS).ge(day)), 1);
    }

    public List<Occasion> initiatives(List<UUID> ids) {
        return occasions(INITIATIVE.ID.in(ids), ids.size());
    }

    private List<Occasion> occasions(Condition which, int most) {
        return database.read()
                .select(INITIATIVE.ID, INITIATIVE.INITIATIVE_KEY, INITIATIVE.NAME, INITIATIVE.ZONE, INITIATIVE.STARTS)
                .from(INITIATIVE)
                .where(which)
                .orderBy(INITIATIVE.STARTS.desc().nullsLast(), INITIATIVE.NAME, INITIATIVE.ID)
                .limit(most)
                .fetch(row -> new Occasion(
                        new Named(row.value1(), row.value2(), row.value3()), ZoneId.of(row.value4()), row.value5()));
    }

    private static Condition beginsWords(String typed, Field<String> name) {
        Field<String> spaced = DSL.concat(DSL.inline(" "), name);
        return DSL.and(Arrays.stream(typed.strip().split("\\s+"))
                .map(word -> (Condition) spaced.containsIgnoreCase(" " + word))
                .toList());
    }
}
