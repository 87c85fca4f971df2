package it.filiera.directory;

import static it.filiera.database.schema.Tables.SITE;

import it.filiera.database.schema.tables.records.SiteRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes one seat of two: the other becomes a plant or an office, or goes where both say the same place. */
final class MergedSeats {

    private static final String SEAT = "seat";

    private final PlannedRows rows;
    private final UUID survivor;
    private final UUID absorbed;

    MergedSeats(PlannedRows rows, UUID survivor, UUID absorbed) {
        this.rows = rows;
        this.survivor = survivor;
        this.absorbed = absorbed;
    }

    /** The seat of either; none where none is known. */
    Optional<SiteRecord> seat(UUID organisation) {
        return seats(organisation).stream().findFirst();
    }

    /** Whether both have a seat and nothing that the one says contradicts the other. */
    boolean areOne() {
        return seat(survivor)
                .flatMap(one -> seat(absorbed).filter(other -> SameRow.agree(one, other)))
                .isPresent();
    }

    /** Where they are, belongs to whom they belonged: that goes over with all the rest. */
    void settle(MergeChoices choices) {
        List<SiteRecord> own = seats(survivor);
        List<SiteRecord> others = seats(absorbed);
        boolean theirs = choices.fromAbsorbed().contains(MergedField.SEAT) && !others.isEmpty();
        (theirs ? own : others).stream().skip(1).forEach(site -> site.setKind(choices.otherSeat().code()));
        if (!own.isEmpty() && !others.isEmpty()) {
            settle((theirs ? others : own).getFirst(), (theirs ? own : others).getFirst(), choices);
        }
    }

    private void settle(SiteRecord stays, SiteRecord goes, MergeChoices choices) {
        if (SameRow.agree(stays, goes)) {
            SameRow.fill(stays, goes);
            rows.join(goes, stays);
        } else {
            goes.setKind(choices.otherSeat().code());
        }
    }

    private List<SiteRecord> seats(UUID organisation) {
        return rows.of(SITE, SITE.ORGANISATION_ID, Set.of(organisation)).stream()
                .map(SiteRecord.class::cast)
                .filter(site -> SEAT.equals(site.getKind()))
                .toList();
    }
}
