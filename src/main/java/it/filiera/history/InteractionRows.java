package it.filiera.history;

import static it.filiera.database.schema.Tables.INTERACTION;

import it.filiera.database.schema.tables.records.InteractionRecord;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Puts an entry into the row of an interaction, checked. */
final class InteractionRows {

    private static final int MOST_MINUTES = 366 * 24 * 60;

    private InteractionRows() {}

    static InteractionRecord of(InteractionEntry entry) {
        refuseNobody(entry);
        refuseOutcome(entry);
        return new InteractionRecord()
                .setKind(entry.kind().code())
                .setAt(instant(entry.at()))
                .setZone(entry.at().getZone().getId())
                .setDurationMinutes(minutes(entry.minutes()))
                .setPlace(text("interaction.place", entry.place(), INTERACTION.PLACE))
                .setOfficerId(entry.officer())
                .setInitiativeId(entry.initiative())
                .setSubject(Optional.ofNullable(text("interaction.subject", entry.subject(), INTERACTION.SUBJECT))
                        .orElseThrow(() -> new Refused("interaction.no-subject")))
                .setBody(text("interaction.body", entry.body(), INTERACTION.BODY))
                .setOutcome(entry.outcome() == null ? null : entry.outcome().code());
    }

    /** Takes over what is wanted and says whether anything of it is new. */
    static boolean take(InteractionRecord row, InteractionRecord wanted) {
        boolean differs = false;
        for (Field<?> column : wanted.fields()) {
            if (wanted.touched(column) && !same(row.get(column), wanted.get(column))) {
                set(row, column, wanted.get(column));
                differs = true;
            }
        }
        return differs;
    }

    @SuppressWarnings("unchecked")
    private static void set(InteractionRecord row, Field<?> column, @Nullable Object value) {
        row.set((Field<Object>) column, value);
    }

    /** Databases give an instant back in a time zone of their own. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof OffsetDateTime before && other instanceof OffsetDateTime after
                ? before.isEqual(after)
                : Objects.equals(one, other);
    }

    /** As the database keeps it: whole microseconds, in UTC. */
    static OffsetDateTime instant(ZonedDateTime at) {
        return at.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static void refuseNobody(InteractionEntry entry) {
        if (entry.organisations().isEmpty() && entry.people().isEmpty() && entry.initiative() == null) {
            throw new Refused("interaction.nobody");
        }
    }

    private static void refuseOutcome(InteractionEntry entry) {
        Outcome outcome = entry.outcome();
        if (outcome != null && !Outcome.of(entry.kind()).contains(outcome)) {
            throw new Refused("interaction.other-outcome", outcome.code(), entry.kind().code());
        }
    }

    private static @Nullable Integer minutes(@Nullable Integer minutes) {
        if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
            throw new Refused("interaction.bad-duration", minutes);
        }
        return minutes;
    }

    /** Null when it is blank; refuses what is too long. The character 0 goes: no PostgreSQL keeps it. */
    static @Nullable String text(String what, @Nullable String text, Field<String> column) {
        String kept = text == null ? "" : text.replace("\0", "").strip();
        int longest = column.getDataType().length();
        if (kept.length() > longest) {
            throw new Refused("interaction.too-long", Message.of(what), kept.length(), longest);
        }
        return kept.isEmpty() ? null : kept;
    }
}
