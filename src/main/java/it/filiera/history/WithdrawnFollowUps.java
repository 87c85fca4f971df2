package it.filiera.history;

import static it.filiera.database.schema.Tables.FOLLOW_UP;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.FollowUpRecord;
import it.filiera.ledger.LedgerReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads from the ledger which follow-ups are no longer those of an officer, or of anybody. */
public final class WithdrawnFollowUps {

    private final Database database;
    private final LedgerReader ledger;

    public WithdrawnFollowUps(Database database, LedgerReader ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** By the day on which they were due, as far as officer and days are asked for. */
    public List<Withdrawn> of(FollowUpQuery query) {
        Map<UUID, List<Map<String, Object>>> images = ledger.images(FOLLOW_UP, FOLLOW_UP.OFFICER_ID);
        images.values().removeIf(former -> former.stream().noneMatch(image -> wereOf(query.officer(), image)));
        Map<UUID, FollowUpRecord> standing = standing(images.keySet());
        return images.entrySet().stream()
                .flatMap(row -> withdrawn(row.getKey(), row.getValue().getLast(), standing.get(row.getKey()), query).stream())
                .filter(withdrawn -> isAskedFor(withdrawn, query))
                .sorted(Comparator.comparing(Withdrawn::due).thenComparing(Withdrawn::id))
                .toList();
    }

    private static boolean wereOf(@Nullable UUID officer, Map<String, Object> image) {
        return officer == null || officer.equals(image.get(FOLLOW_UP.OFFICER_ID.getName()));
    }

    /** {@code last} is the image of the whole row when it stands no more. */
    private static Optional<Withdrawn> withdrawn(
            UUID id, Map<String, Object> last, @Nullable FollowUpRecord standing, FollowUpQuery query) {
        if (standing == null) {
            FollowUpRecord gone = new FollowUpRecord();
            gone.fromMap(last);
            return Optional.of(new Withdrawn(id, gone.getDue(), gone.getVersion()));
        }
        boolean stays = query.officer() == null || query.officer().equals(standing.getOfficerId());
        return stays ? Optional.empty() : Optional.of(new Withdrawn(id, standing.getDue(), standing.getVersion()));
    }

    private static boolean isAskedFor(Withdrawn withdrawn, FollowUpQuery query) {
        boolean early = query.from() != null && withdrawn.due().isBefore(query.from());
        boolean late = query.until() != null && withdrawn.due().isAfter(query.until());
        return !early && !late;
    }

    private Map<UUID, FollowUpRecord> standing(Set<UUID> ids) {
        return database.read().selectFrom(FOLLOW_UP).where(FOLLOW_UP.ID.in(ids)).fetchMap(FOLLOW_UP.ID);
    }
}
