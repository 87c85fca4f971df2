package it.filiera.people;

import static it.filiera.database.schema.Tables.DO_NOT_CONTACT;

import it.filiera.database.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** On which channels people do not want to hear from the agency, asked for many of them in one query. */
public final class Refusals {

    private final Map<UUID, List<Channel>> refused;

    public Refusals(Database database, Collection<UUID> people) {
        refused = people.isEmpty()
                ? Map.of()
                : database.read()
                        .select(DO_NOT_CONTACT.PERSON_ID, DO_NOT_CONTACT.CHANNEL)
                        .from(DO_NOT_CONTACT)
                        .where(DO_NOT_CONTACT.PERSON_ID.in(people))
                        .fetch()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.value1(), Collectors.mapping(row -> Channel.of(row.value2()).orElse(Channel.ANY), Collectors.toList())));
    }

    /** As {@link Person#refused}. */
    public List<Channel> of(UUID person) {
        return Channel.foremost(refused.getOrDefault(person, List.of()));
    }
}
