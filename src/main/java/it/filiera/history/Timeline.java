package it.filiera.history;

import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_OFFICER;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.INTERACTION_PERSON;

import it.filiera.database.Database;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Interactions newest first, page by page. A page without filters is one range of one index, however many interactions there are; what
 * is shown of its entries costs one query for each table.
 */
public final class Timeline {

    /** Where a subject's interactions stand in order. {@code subject} is null where everything is meant. */
    private record Range(Table<?> table, @Nullable Field<UUID> subject, @Nullable UUID id, Field<OffsetDateTime> at, Field<UUID> interaction) {}

    private final Database database;
    private final InteractionRepository interactions;

    public Timeline(Database database) {
        this.database = database;
        this.interactions = new InteractionRepository(database);
    }

    /** The first page when {@code after} is null; at most {@code limit} entries. */
    public TimelinePage page(TimelineSubject subject, TimelineFilter filter, @Nullable Cursor after, int limit) {
        List<Cursor> found = cursors(range(subject), filter, after, limit + 1);
        boolean more = found.size() > limit;
        List<Cursor> page = more ? found.subList(0, limit) : found;
        return new TimelinePage(
                interactions.find(page.stream().map(Cursor::interaction).toList()), more ? page.getLast() : null);
    }

    /** How many interactions there are about a subject. */
    public int count(TimelineSubject subject) {
        Range range = range(subject);
        return database.read().fetchCount(range.table(), of(range));
    }

    private List<Cursor> cursors(Range range, TimelineFilter filter, @Nullable Cursor after, int limit) {
        SelectJoinStep<? extends Record> from = database.read().select(range.at(), range.interaction()).from(range.table());
        boolean joined = !filter.kinds().isEmpty() || filter.initiative() != null || filter.officer() != null;
        if (joined && !range.table().equals(INTERACTION)) {
            from = from.join(INTERACTION).on(INTERACTION.ID.eq(range.interaction()));
        }
        List<Condition> wanted = new ArrayList<>(List.of(of(range)));
        wanted.addAll(conditions(filter, range));
        Optional.ofNullable(after).map(last -> behind(last, range)).ifPresent(wanted::add);
        return from.where(wanted)
                .orderBy(order(range))
                .limit(limit)
                .fetch(row -> new Cursor(row.get(range.at()), row.get(range.interaction())));
    }

    private static Condition of(Range range) {
        return range.subject() == null ? DSL.noCondition() : range.subject().eq(range.id());
    }

    /** All columns of the index, so that it gives the order by itself. */
    private static List<SortField<?>> order(Range range) {
        Stream<SortField<?>> subject = Stream.ofNullable(range.subject()).map(Field::desc);
        return Stream.concat(subject, Stream.of(range.at().desc(), range.interaction().desc())).toList();
    }

    /** The first comparison alone would do for the index, the second for entries of one instant. */
    private static Condition behind(Cursor last, Range range) {
        return range.at()
                .le(last.at())
                .and(range.at().lt(last.at()).or(range.interaction().lt(last.interaction())));
    }

    private static List<Condition> conditions(TimelineFilter filter, Range range) {
        List<Condition> wanted = new ArrayList<>();
        if (!filter.kinds().isEmpty()) {
            wanted.add(INTERACTION.KIND.in(filter.kinds().stream().map(InteractionKind::code).toList()));
        }
        if (filter.initiative() != null) {
            wanted.add(INTERACTION.INITIATIVE_ID.eq(filter.initiative()));
        }
        if (filter.officer() != null) {
            wanted.add(INTERACTION.OFFICER_ID.eq(filter.officer()).or(DSL.exists(DSL.selectOne()
                    .from(INTERACTION_OFFICER)
                    .where(INTERACTION_OFFICER.INTERACTION_ID.eq(range.interaction()))
                    .and(INTERACTION_OFFICER.OFFICER_ID.eq(filter.officer())))));
        }
        if (filter.from() != null) {
            wanted.add(range.at().ge(filter.from()));
        }
        if (filter.before() != null) {
            wanted.add(range.at().lt(filter.before()));
        }
        return wanted;
    }

    private static Range range(TimelineSubject subject) {
        return switch (subject) {
            case TimelineSubject.OfOrganisation(UUID id) -> new Range(
                    INTERACTION_PARTY, INTERACTION_PARTY.ORGANISATION_ID, id, INTERACTION_PARTY.AT, INTERACTION_PARTY.INTERACTION_ID);
            case TimelineSubject.OfPerson(UUID id) -> new Range(
                    INTERACTION_PERSON, INTERACTION_PERSON.PERSON_ID, id, INTERACTION_PERSON.AT, INTERACTION_PERSON.INTERACTION_ID);
            case TimelineSubject.OfInitiative(UUID id) ->
                new Range(INTERACTION, INTERACTION.INITIATIVE_ID, id, INTERACTION.AT, INTERACTION.ID);
            case TimelineSubject.Everything() -> new Range(INTERACTION, null, null, INTERACTION.AT, INTERACTION.ID);
        };
    }
}
