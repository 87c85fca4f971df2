package it.filiera.initiative;

import static it.filiera.database.schema.Tables.PARTICIPATION;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.ParticipationRecord;
import it.filiera.directory.Survivors;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Enters, changes and removes participants, any number of them in one change set. What somebody changed since it was read is refused as a
 * whole.
 */
public final class ParticipationEditor {

    private static final String ACTION = "participation";

    private final Database database;
    private final Ledger ledger;
    private final InitiativeRepository initiatives;

    public ParticipationEditor(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
        this.initiatives = new InitiativeRepository(database);
    }

    /** Lets organisations take part; those that do so already, as the same, stay as they are. Empty when that is all of them. */
    public Optional<Committed> add(
            UUID initiative, Collection<UUID> organisations, ParticipationPart part, ParticipationStatus status, String by) {
        Set<UUID> missing = new LinkedHashSet<>(new Survivors(database).standing(organisations));
        missing.removeAll(database.read()
                .select(PARTICIPATION.ORGANISATION_ID)
                .from(PARTICIPATION)
                .where(PARTICIPATION.INITIATIVE_ID.eq(initiative))
                .and(PARTICIPATION.PART.eq(part.code()))
                .fetchSet(PARTICIPATION.ORGANISATION_ID));
        return ledger.write(intent(initiative, by), changes -> missing.forEach(organisation -> changes.insert(new ParticipationRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setInitiativeId(initiative)
                .setOrganisationId(organisation)
                .setPart(part.code())
                .setStatus(status.code()))));
    }

    /** Says what became of them. Empty when it stands so already. */
    public Optional<Committed> answer(List<Participation> chosen, ParticipationStatus status, String by) {
        return change(chosen, row -> row.setStatus(status.code()), by);
    }

    /** Lets them take part as something else. Empty when it stands so already; refused when one of them takes that part too. */
    public Optional<Committed> assign(List<Participation> chosen, ParticipationPart part, String by) {
        List<UUID> ids = chosen.stream().map(Participation::id).toList();
        List<UUID> organisations = chosen.stream().map(participation -> participation.organisation().id()).toList();
        boolean taken = !chosen.isEmpty() && database.read()
                .fetchExists(PARTICIPATION, PARTICIPATION.INITIATIVE_ID.eq(chosen.getFirst().initiative())
                        .and(PARTICIPATION.ORGANISATION_ID.in(organisations))
                        .and(PARTICIPATION.PART.eq(part.code()))
                        .and(PARTICIPATION.ID.notIn(ids)));
        if (taken || Set.copyOf(organisations).size() < organisations.size()) {
            throw new Refused("initiative.part-taken");
        }
        return change(chosen, row -> row.setPart(part.code()), by);
    }

    /** Keeps what to remember of a participant; blank for nothing. */
    public Optional<Committed> note(Participation chosen, String note, String by) {
        @Nullable String kept = note.isBlank() ? null : note.strip();
        int longest = PARTICIPATION.NOTE.getDataType().length();
        if (kept != null && kept.length() > longest) {
            throw new Refused("field.too-long", "note", longest, kept.length());
        }
        return change(List.of(chosen), row -> row.setNote(kept), by);
    }

    /** Takes them out of their initiative. */
    public Optional<Committed> remove(List<Participation> chosen, String by) {
        Map<UUID, ParticipationRecord> rows = rows(chosen);
        return chosen.isEmpty()
                ? Optional.empty()
                : ledger.write(intent(chosen.getFirst().initiative(), by), changes -> chosen.forEach(one -> changes.delete(standing(rows, one))));
    }

    private Optional<Committed> change(List<Participation> chosen, Consumer<ParticipationRecord> change, String by) {
        Map<UUID, ParticipationRecord> rows = rows(chosen);
        return chosen.isEmpty()
                ? Optional.empty()
                : ledger.write(intent(chosen.getFirst().initiative(), by), changes -> chosen.forEach(one -> {
                    ParticipationRecord row = standing(rows, one);
                    ParticipationRecord before = row.copy();
                    change.accept(row);
                    if (row.modified() && !same(before, row)) {
                        changes.update(row.setVersion(one.version()));
                    }
                }));
    }

    private static boolean same(ParticipationRecord before, ParticipationRecord now) {
        return before.getPart().equals(now.getPart())
                && before.getStatus().equals(now.getStatus())
                && Objects.equals(before.getNote(), now.getNote());
    }

    private Map<UUID, ParticipationRecord> rows(List<Participation> chosen) {
        return database.read()
                .selectFrom(PARTICIPATION)
                .where(PARTICIPATION.ID.in(chosen.stream().map(Participation::id).toList()))
                .fetchMap(PARTICIPATION.ID);
    }

    private static ParticipationRecord standing(Map<UUID, ParticipationRecord> rows, Participation wanted) {
        return Optional.ofNullable(rows.get(wanted.id()))
                .orElseThrow(() -> new Refused("initiative.participant-gone", wanted.organisation().name()));
    }

    private Intent intent(UUID initiative, String by) {
        return new Intent(
                by, ACTION, initiatives.find(initiative.toString()).map(Initiative::key).orElseThrow(() -> new Refused("initiative.unknown", initiative)));
    }
}
