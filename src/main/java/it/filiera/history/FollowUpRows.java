package it.filiera.history;

import static it.filiera.database.schema.Tables.FOLLOW_UP;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.FollowUpRecord;
import it.filiera.database.schema.tables.records.InteractionRecord;
import it.filiera.directory.Survivors;
import it.filiera.message.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the rows of follow-ups, checked. */
final class FollowUpRows {

    private final Survivors survivors;
    private final Clock clock;

    FollowUpRows(Database database, Clock clock) {
        this.survivors = new Survivors(database);
        this.clock = clock;
    }

    /** A new row of its own. */
    FollowUpRecord of(FollowUpEntry entry) {
        FollowUpRecord row = new FollowUpRecord().setId(UuidCreator.getTimeOrderedEpoch()).setMadeAt(now());
        fill(row, entry);
        return row;
    }

    /** A new row that came out of an interaction: for the first of those it was with, unless the entry names somebody. */
    FollowUpRecord of(FollowUpEntry entry, InteractionRecord interaction, InteractionEntry with) {
        FollowUpRecord row = of(entry).setInteractionId(interaction.getId());
        if (entry.organisation() == null && entry.person() == null && entry.initiative() == null) {
            row.setOrganisationId(standing(first(with.organisations())));
            row.setPersonId(first(with.people()));
            row.setInitiativeId(with.initiative());
        }
        return row;
    }

    void fill(FollowUpRecord row, FollowUpEntry entry) {
        row.setTask(Optional.ofNullable(InteractionRows.text("follow-up.task", entry.task(), FOLLOW_UP.TASK))
                .orElseThrow(() -> new Refused("follow-up.no-task")));
        row.setDue(entry.due());
        row.setPromised(entry.promised());
        row.setOfficerId(entry.officer());
        row.setOrganisationId(standing(entry.organisation()));
        row.setPersonId(entry.person());
        row.setInitiativeId(entry.initiative());
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** Who stands for one that was merged since it was chosen. */
    private @Nullable UUID standing(@Nullable UUID organisation) {
        return organisation == null ? null : survivors.of(organisation);
    }

    private static @Nullable UUID first(List<UUID> ids) {
        return ids.isEmpty() ? null : ids.getFirst();
    }
}
