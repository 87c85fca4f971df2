package it.filiera.intake;

import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.PARTICIPATION;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.ParticipationRecord;
import it.filiera.initiative.Coded;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.intake.RowContents.ParticipationSaid;
import it.filiera.message.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;

/** Lets organisations take part in initiatives. What somebody noted of a participant stands. */
final class ParticipationRows {

    private final Database database;
    private final Gathered gathered;
    private final Map<String, Initiative> initiatives = new HashMap<>();

    ParticipationRows(Database database, Gathered gathered) {
        this.database = database;
        this.gathered = gathered;
    }

    /** @param taking id of an organisation and code of its part */
    private record Initiative(UUID id, Set<List<Object>> taking) {}

    /** Refuses an initiative that there is not, and a row that does not say as what. */
    void check(ParticipationSaid said) {
        RefusedCells.check(IntakeField.INITIATIVE, () -> initiative(said.initiative()));
        RefusedCells.check(IntakeField.PART, () -> part(said));
        RefusedCells.check(IntakeField.PARTICIPATION_STATUS, () -> status(said));
    }

    /** Says whether it is new. */
    boolean add(UUID organisation, ParticipationSaid said) {
        Initiative initiative = initiative(said.initiative());
        String part = part(said).code();
        if (!initiative.taking().add(List.of(organisation, part))) {
            return false;
        }
        gathered.insert(new ParticipationRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setInitiativeId(initiative.id())
                .setOrganisationId(organisation)
                .setPart(part)
                .setStatus(status(said).code()));
        return true;
    }

    private static ParticipationPart part(ParticipationSaid said) {
        if (said.part().isEmpty()) {
            throw new Refused("intake.no-part", String.join(", ", Coded.codes(ParticipationPart.class)));
        }
        return Coded.of(ParticipationPart.class, said.part())
                .orElseThrow(() -> new Refused(
                        "field.not-among", IntakeField.PART.code(), said.part(), String.join(", ", Coded.codes(ParticipationPart.class))));
    }

    /** Who says nothing else invites. */
    private static ParticipationStatus status(ParticipationSaid said) {
        return said.status().isEmpty()
                ? ParticipationStatus.INVITED
                : Coded.of(ParticipationStatus.class, said.status())
                        .orElseThrow(() -> new Refused(
                                "field.not-among",
                                IntakeField.PARTICIPATION_STATUS.code(),
                                said.status(),
                                String.join(", ", Coded.codes(ParticipationStatus.class))));
    }

    private Initiative initiative(String keyOrName) {
        return initiatives.computeIfAbsent(keyOrName.toLowerCase(Locale.ROOT), this::find);
    }

    private Initiative find(String keyOrName) {
        UUID id = database.read()
                .select(INITIATIVE.ID)
                .from(INITIATIVE)
                .where(INITIATIVE.INITIATIVE_KEY.eq(keyOrName))
                .or(DSL.lower(INITIATIVE.NAME).eq(keyOrName))
                .orderBy(INITIATIVE.STARTS.desc())
                .limit(1)
                .fetchOptional(INITIATIVE.ID)
                .orElseThrow(() -> new Refused("initiative.unknown", keyOrName));
        Set<List<Object>> taking = new HashSet<>();
        database.read()
                .select(PARTICIPATION.ORGANISATION_ID, PARTICIPATION.PART)
                .from(PARTICIPATION)
                .where(PARTICIPATION.INITIATIVE_ID.eq(id))
                .forEach(row -> taking.add(List.of(row.value1(), row.value2())));
        return new Initiative(id, taking);
    }
}
