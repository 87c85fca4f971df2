package it.filiera.history;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.OFFICER;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.PERSON;

import it.filiera.database.Database;
import it.filiera.officer.Initials;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What those who take part are called, asked in one query. */
final class Names {

    /** A person as letters are addressed: given name first. */
    static final Field<String> PERSON_NAME =
            DSL.trim(DSL.concat(DSL.coalesce(PERSON.GIVEN_NAME, DSL.inline("")), DSL.inline(" "), PERSON.FAMILY_NAME));

    private final Map<UUID, Named> names;

    private Names(Select<Record3<UUID, String, String>> query) {
        names = query.fetch().stream().map(row -> named(row.value1(), row.value2(), row.value3())).collect(Collectors.toMap(Named::id, named -> named));
    }

    static Names organisations(Database database, Collection<@Nullable UUID> ids) {
        return new Names(database.read()
                .select(ORGANISATION.ID, ORGANISATION.ORG_KEY, ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(known(ids))));
    }

    static Names people(Database database, Collection<@Nullable UUID> ids) {
        return new Names(database.read()
                .select(PERSON.ID, PERSON.PERSON_KEY, PERSON_NAME)
                .from(PERSON)
                .where(PERSON.ID.in(known(ids))));
    }

    static Names initiatives(Database database, Collection<@Nullable UUID> ids) {
        return new Names(database.read()
                .select(INITIATIVE.ID, INITIATIVE.INITIATIVE_KEY, INITIATIVE.NAME)
                .from(INITIATIVE)
                .where(INITIATIVE.ID.in(known(ids))));
    }

    static Names officers(Database database, Collection<@Nullable UUID> ids) {
        return new Names(database.read()
                .select(OFFICER.ID, OFFICER.INITIALS, OFFICER.NAME)
                .from(OFFICER)
                .where(OFFICER.ID.in(known(ids))));
    }

    /** Null for null and for one who is gone. */
    @Nullable Named of(@Nullable UUID id) {
        return id == null ? null : names.get(id);
    }

    /** Someone without a key of their own is an officer who never gave initials. */
    static Named named(UUID id, @Nullable String key, String name) {
        return new Named(id, Objects.requireNonNullElseGet(key, () -> Initials.of(name)), name);
    }

    /** By what one is asked for: key or initials, the name, and each word of it. */
    static Stream<String> any(String key, String name) {
        return Stream.concat(Stream.of(key, name), Stream.of(name.split("\\s+")));
    }

    private static Set<UUID> known(Collection<@Nullable UUID> ids) {
        return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
