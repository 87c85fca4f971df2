package it.filiera.history;

import static it.filiera.database.schema.Tables.FOLLOW_UP;
import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;

import it.filiera.database.Database;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Says when colleagues spoke to a buyer so often of late that one more of us may be one too many: before a third interaction within 30
 * days, when somebody else had one of those before. It only tells; nothing is refused.
 */
public final class ContactGuard {

    /** How long a contact counts. */
    public static final Duration PERIOD = Duration.ofDays(30);

    private static final int SECOND = 2;
    private static final int SHOWN = 3;

    private final Database database;

    public ContactGuard(Database database) {
        this.database = database;
    }

    /** One contact of those before. */
    public record Contact(UUID interaction, InteractionKind kind, ZonedDateTime at, Named officer) {}

    /**
     * A buyer who hears from us often.
     *
     * @param contacts how many there were within the period
     * @param latest the last three of them, newest first
     * @param officers how many of us noted them
     * @param promised what was promised to them last, done or not; null when nothing was
     */
    public record Crowd(Named buyer, int contacts, List<Contact> latest, int officers, @Nullable FollowUp promised) {}

    /**
     * The first of these organisations that is such a buyer.
     *
     * @param at when the contact is to be, or was
     * @param but the interaction that is being corrected, which does not count; null for a new one
     * @param me who has it
     */
    public Optional<Crowd> crowd(List<UUID> organisations, ZonedDateTime at, @Nullable UUID but, @Nullable UUID me) {
        Set<UUID> buyers = database.read()
                .select(ORGANISATION_ROLE.ORGANISATION_ID)
                .from(ORGANISATION_ROLE)
                .where(ORGANISATION_ROLE.ORGANISATION_ID.in(organisations), ORGANISATION_ROLE.ROLE.eq(FollowUps.BUYER))
                .fetchSet(ORGANISATION_ROLE.ORGANISATION_ID);
        return organisations.stream().filter(buyers::contains).flatMap(buyer -> crowd(buyer, at, but, me).stream()).findFirst();
    }

    private Optional<Crowd> crowd(UUID buyer, ZonedDateTime at, @Nullable UUID but, @Nullable UUID me) {
        List<Row> before = before(buyer, at.toOffsetDateTime(), but);
        boolean others = before.stream().anyMatch(row -> !row.officer().equals(me));
        return before.size() >= SECOND && others ? Optional.of(crowd(buyer, before)) : Optional.empty();
    }

    private Crowd crowd(UUID buyer, List<Row> before) {
        Names officers = Names.officers(database, before.stream().map(Row::officer).toList());
        List<Contact> latest = before.stream()
                .limit(SHOWN)
                .map(row -> new Contact(row.id(), row.kind(), row.at(), Objects.requireNonNull(officers.of(row.officer()))))
                .toList();
        int several = (int) before.stream().map(Row::officer).distinct().count();
        Named name = Objects.requireNonNull(Names.organisations(database, List.of(buyer)).of(buyer));
        return new Crowd(name, before.size(), latest, several, promised(buyer));
    }

    private record Row(UUID id, InteractionKind kind, ZonedDateTime at, UUID officer) {}

    private List<Row> before(UUID buyer, OffsetDateTime at, @Nullable UUID but) {
        Condition other = but == null ? DSL.noCondition() : INTERACTION.ID.ne(but);
        return database.read()
                .select(INTERACTION.ID, INTERACTION.KIND, INTERACTION_PARTY.AT, INTERACTION.ZONE, INTERACTION.OFFICER_ID)
                .from(INTERACTION_PARTY)
                .join(INTERACTION)
                .on(INTERACTION.ID.eq(INTERACTION_PARTY.INTERACTION_ID))
                .where(INTERACTION_PARTY.ORGANISATION_ID.eq(buyer), INTERACTION_PARTY.CONTACT.isTrue(), other)
                .and(INTERACTION_PARTY.AT.gt(at.minus(PERIOD)))
                .and(INTERACTION_PARTY.AT.le(at))
                .orderBy(INTERACTION_PARTY.AT.desc(), INTERACTION_PARTY.INTERACTION_ID.desc())
                .fetch(row -> new Row(
                        row.value1(),
                        InteractionKind.of(row.value2()).orElseThrow(),
                        row.value3().atZoneSameInstant(ZoneId.of(row.value4())),
                        row.value5()));
    }

    private @Nullable FollowUp promised(UUID buyer) {
        return Stream.ofNullable(database.read()
                        .select(FOLLOW_UP.ID)
                        .from(FOLLOW_UP)
                        .where(FOLLOW_UP.ORGANISATION_ID.eq(buyer), FOLLOW_UP.PROMISED.isTrue())
                        .orderBy(FOLLOW_UP.MADE_AT.desc(), FOLLOW_UP.ID.desc())
                        .limit(1)
                        .fetchOne(FOLLOW_UP.ID))
                .flatMap(id -> new FollowUps(database).find(id).stream())
                .findFirst()
                .orElse(null);
    }
}
