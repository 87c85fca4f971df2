package it.filiera.history;

import static it.filiera.database.schema.Tables.INITIATIVE;

import it.filiera.database.Database;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Finds by their names who and what an interaction can be with. */
public final class Participants {

    private final Database database;

    public Participants(Database database) {
        this.database = database;
    }

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
