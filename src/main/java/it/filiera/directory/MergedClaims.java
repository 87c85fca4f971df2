package it.filiera.directory;

import static it.filiera.database.schema.Tables.CLAIM;

import it.filiera.database.schema.tables.records.ClaimRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Keeps each value that does not stand beside the one that does, with the page that states it. */
final class MergedClaims {

    private final PlannedRows rows;
    private final MergePair pair;
    private final MergeChoices choices;
    private final Map<UUID, SourcePage> formerRows = new HashMap<>();

    MergedClaims(PlannedRows rows, MergePair pair, MergeChoices choices) {
        this.rows = rows;
        this.pair = pair;
        this.choices = choices;
    }

    /** What is kept; nothing of a status, which nobody states, and of seats, which stay as places. */
    List<Merged.Kept> keep() {
        List<Merged.Kept> kept = new ArrayList<>();
        for (MergedField field : pair.fields()) {
            if (pair.isChoice(field) && field != MergedField.STATUS && field != MergedField.SEAT) {
                kept.add(keep(field, pair.isFromAbsorbed(field, choices) ? pair.survivor() : pair.absorbed()));
            }
        }
        return kept;
    }

    private Merged.Kept keep(MergedField field, MergeSide side) {
        String stated = Objects.requireNonNull(side.values().get(field));
        SourcePage page = side.organisation().provenance(field.code()) instanceof Provenance.Page(SourcePage proven)
                ? proven
                : formerRows.computeIfAbsent(side.organisation().id(), _ -> formerRow(side.organisation()));
        if (!isKept(field, stated)) {
            rows.add(new ClaimRecord()
                    .setId(Identity.fresh())
                    .setOrganisationId(pair.survivor().organisation().id())
                    .setField(field.code())
                    .setStated(stated)
                    .setSourceId(page.id()));
        }
        return new Merged.Kept(field, stated, page.url());
    }

    private boolean isKept(MergedField field, String stated) {
        Set<UUID> both = Set.of(pair.survivor().organisation().id(), pair.absorbed().organisation().id());
        return rows.of(CLAIM, CLAIM.ORGANISATION_ID, both).stream()
                .map(ClaimRecord.class::cast)
                .anyMatch(claim -> claim.getField().equals(field.code()) && claim.getStated().equals(stated));
    }

    /** Where no page is proven to say a value, all that is known is in which row of the directory it stood. */
    private SourcePage formerRow(Organisation organisation) {
        SourceRecord row = new SourceRecord()
                .setId(Identity.fresh())
                .setOrganisationId(pair.survivor().organisation().id())
                .setUrl(SourcePage.OF_MERGED + organisation.key())
                .setSite(organisation.name());
        rows.add(row);
        return new SourcePage(row.getId(), row.getUrl(), row.getSite(), null, null);
    }
}
