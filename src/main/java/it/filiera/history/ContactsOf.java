package it.filiera.history;

import static it.filiera.database.schema.Tables.FOLLOW_UP;
import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_OFFICER;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;

import it.filiera.database.Database;
import it.filiera.directory.OrganisationKnowledge.Known;
import it.filiera.directory.OrganisationSearch;
import it.filiera.officer.Officer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What was said to some organisations, for the index: one query for each table. */
final class ContactsOf {

    /** Of an organisation with more contacts than these the older ones are not looked at: who logs one more must not wait for them. */
    static final int MOST = 500;

    private static final OffsetDateTime BEGINNING = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String RECENT = "recent";
    private static final String ORGANISATION = "organisation";
    private static final String SINCE = "since";

    private final DSLContext db;
    private final Collection<UUID> organisations;
    private final List<Officer> all;

    ContactsOf(Database database, Collection<UUID> organisations, List<Officer> all) {
        this.db = database.read();
        this.all = all;
        this.organisations = organisations;
    }

    /** By organisation; those to whom nothing was said, and for whom nothing is to be done, are missing. */
    Map<UUID, Known> known() {
        Map<UUID, Long> days = days();
        Map<UUID, Set<String>> outcomes = new HashMap<>();
        Map<UUID, Set<UUID>> officers = new HashMap<>();
        read(outcomes, officers);
        Set<UUID> open = withOpenFollowUp();
        Map<UUID, Speakers> names = names(officers);
        return Stream.of(days.keySet(), outcomes.keySet(), names.keySet(), open)
                .flatMap(Collection::stream)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> known(id, days, outcomes, names, open)));
    }

    private static Known known(
            UUID id, Map<UUID, Long> days, Map<UUID, Set<String>> outcomes, Map<UUID, Speakers> officers, Set<UUID> open) {
        Map<String, Set<String>> values = new HashMap<>();
        Map<String, Set<String>> aliases = new HashMap<>();
        if (outcomes.containsKey(id)) {
            values.put(ContactKnowledge.OUTCOME.name(), outcomes.get(id));
        }
        if (officers.containsKey(id)) {
            values.put(ContactKnowledge.OFFICER_NAME.name(), officers.get(id).names());
            aliases.put(ContactKnowledge.OFFICER_NAME.name(), officers.get(id).aliases());
        }
        Map<String, Set<Long>> numbers =
                days.containsKey(id) ? Map.of(ContactKnowledge.CONTACTED.name(), Set.of(days.get(id))) : Map.of();
        return new Known(List.of(), values, aliases, numbers, open.contains(id) ? Set.of(ContactKnowledge.OPEN_FOLLOW_UP) : Set.of());
    }

    /** The day of the last contact, counted from 1 January 1970. */
    private Map<UUID, Long> days() {
        return db.select(ORGANISATION_CONTACT.ORGANISATION_ID, ORGANISATION_CONTACT.LAST_AT)
                .from(ORGANISATION_CONTACT)
                .where(ORGANISATION_CONTACT.ORGANISATION_ID.in(organisations))
                .fetchMap(
                        ORGANISATION_CONTACT.ORGANISATION_ID,
                        row -> row.value2().atZoneSameInstant(OrganisationSearch.HERE).toLocalDate().toEpochDay());
    }

    private void read(Map<UUID, Set<String>> outcomes, Map<UUID, Set<UUID>> officers) {
        Table<?> recent = recent();
        Condition which = INTERACTION_PARTY.ORGANISATION_ID.eq(recent.field(ORGANISATION, UUID.class)).and(INTERACTION_PARTY.AT.ge(recent.field(SINCE, OffsetDateTime.class)));
        db.selectDistinct(INTERACTION_PARTY.ORGANISATION_ID, INTERACTION.OUTCOME, INTERACTION.OFFICER_ID, INTERACTION_PARTY.CONTACT)
                .from(recent)
                .join(INTERACTION_PARTY)
                .on(which)
                .join(INTERACTION)
                .on(INTERACTION.ID.eq(INTERACTION_PARTY.INTERACTION_ID))
                .forEach(row -> {
                    if (row.value2() != null) {
                        outcomes.computeIfAbsent(row.value1(), _ -> new TreeSet<>()).add(row.value2());
                    }
                    if (row.value4()) {
                        officers.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value3());
                    }
                });
        db.selectDistinct(INTERACTION_PARTY.ORGANISATION_ID, INTERACTION_OFFICER.OFFICER_ID)
                .from(recent)
                .join(INTERACTION_PARTY)
                .on(which)
                .join(INTERACTION_OFFICER)
                .on(INTERACTION_OFFICER.INTERACTION_ID.eq(INTERACTION_PARTY.INTERACTION_ID))
                .where(INTERACTION_PARTY.CONTACT.isTrue())
                .forEach(row -> officers.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2()));
    }

    /** Since when interactions of each organisation are looked at: from the beginning, or of the few that have very many since the last that counts. */
    private Table<?> recent() {
        Map<UUID, OffsetDateTime> since = db.select(ORGANISATION_CONTACT.ORGANISATION_ID)
                .from(ORGANISATION_CONTACT)
                .where(ORGANISATION_CONTACT.ORGANISATION_ID.in(organisations), ORGANISATION_CONTACT.INTERACTIONS.gt(MOST))
                .fetch(ORGANISATION_CONTACT.ORGANISATION_ID)
                .stream()
                .collect(Collectors.toMap(Function.identity(), this::last));
        RowN[] rows = organisations.stream()
                .map(id -> DSL.row(List.of(id, since.getOrDefault(id, BEGINNING))))
                .toArray(RowN[]::new);
        return DSL.values(rows).as(RECENT, ORGANISATION, SINCE);
    }

    private OffsetDateTime last(UUID organisation) {
        return db.select(INTERACTION_PARTY.AT)
                .from(INTERACTION_PARTY)
                .where(INTERACTION_PARTY.ORGANISATION_ID.eq(organisation))
                .orderBy(INTERACTION_PARTY.ORGANISATION_ID.desc(), INTERACTION_PARTY.AT.desc(), INTERACTION_PARTY.INTERACTION_ID.desc())
                .limit(MOST - 1, 1)
                .fetchSingle(INTERACTION_PARTY.AT);
    }

    private Set<UUID> withOpenFollowUp() {
        return db.selectDistinct(FOLLOW_UP.ORGANISATION_ID)
                .from(FOLLOW_UP)
                .where(FOLLOW_UP.ORGANISATION_ID.in(organisations))
                .and(FOLLOW_UP.DONE_AT.isNull())
                .fetchSet(FOLLOW_UP.ORGANISATION_ID);
    }

    /** What officers are called: by their names one chooses, by initials and single names one finds them too. */
    private record Speakers(Set<String> names, Set<String> aliases) {

        static Speakers of(Collection<Officer> officers) {
            return new Speakers(
                    officers.stream().map(Officer::name).collect(Collectors.toSet()),
                    officers.stream()
                            .flatMap(officer -> Names.any(officer.initials(), officer.name()))
                            .collect(Collectors.toSet()));
        }
    }

    private Map<UUID, Speakers> names(Map<UUID, Set<UUID>> officers) {
        Map<UUID, Officer> known = all.stream().collect(Collectors.toMap(Officer::id, Function.identity()));
        return officers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Speakers.of(entry.getValue().stream().map(known::get).toList())));
    }
}
