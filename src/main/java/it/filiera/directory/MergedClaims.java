package it.filiera.directory;

import static it.filiera.database.schema.Tables.CLAIM;

import it.filiera.database.schema.tables.records.ClaimRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps each value that does not stand beside the one that does, with the page that states it. */
final class MergedClaims {

    private final PlannedRows rows;
    private final MergePair pair;
    private final MergeChoices choices;
    private final Map<String, SourcePage> pages = new HashMap<>();

    MergedClaims(PlannedRows rows, MergePair pair, MergeChoices choices) {
        this.rows = rows;
        this.pair = pair;
        this.choices = choices;
    }

    /** What is kept; nothing of a status, which nobody states, and of seats, which stay as places. */
    List<Merged.Kept> keep() {
        List<Merged.Kept> kept = new ArrayList<>();
        for (MergedField field : pair.fields()) {
            if (pair.isLeft(field, choices) && field != MergedField.STATUS && field != MergedField.SEAT) {
                kept.add(keep(field, pair.isFromAbsorbed(field, choices) ? pair.survivor() : pair.absorbed()));
            }
        }
        return kept;
    }

    private Merged.Kept keep(MergedField field, MergeSide side) {
        String stated = Objects.requireNonNull(side.values().get(field));
        SourcePage page = switch (side.organisation().provenance(field.code())) {
            case Provenance.Page(SourcePage proven) -> proven;
            case Provenance.Confirmed(Fact fact) when fact.confirmedBy() != null -> entered(fact, fact.confirmedBy());
            default -> row(SourcePage.OF_MERGED + side.organisation().key(), side.organisation().name(), null);
        };
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

    private SourcePage entered(Fact fact, String by) {
        OffsetDateTime at = fact.confirmedAt();
        return row(SourcePage.ENTERED + by, by, at == null ? null : at.atZoneSameInstant(Home.ZONE).toLocalDate().toString());
    }

    /** Where no page is proven to say a value: in which row of the directory it stood, or who entered it. One row for all such values. */
    private SourcePage row(String url, String site, @Nullable String published) {
        return pages.computeIfAbsent(url + " " + published, _ -> {
            SourceRecord row = new SourceRecord()
                    .setId(Identity.fresh())
                    .setOrganisationId(pair.survivor().organisation().id())
                    .setUrl(url)
                    .setSite(site)
                    .setPublished(published);
            rows.add(row);
            return new SourcePage(row.getId(), url, site, published, null);
        });
    }
}
