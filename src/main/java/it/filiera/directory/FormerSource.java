package it.filiera.directory;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.schema.tables.records.FactRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a value came from that another one takes the place of. */
public final class FormerSource {

    private FormerSource() {}

    /**
     * The page that is known for it, else who entered it, else the only page there is. A row without a version is new and has to be
     * entered.
     *
     * @param replacedBy what the new value comes from; all that can be said where nothing is known of the old one
     */
    public static SourceRecord of(UUID organisation, @Nullable FactRecord fact, List<SourceRecord> sources, String replacedBy) {
        if (fact != null && fact.getSourceId() != null) {
            UUID known = fact.getSourceId();
            return sources.stream().filter(one -> one.getId().equals(known)).findFirst().orElseThrow();
        }
        if (fact != null && fact.getConfirmedBy() != null) {
            String day = fact.getConfirmedAt() == null ? null : fact.getConfirmedAt().toLocalDate().toString();
            return found(sources, SourcePage.ENTERED + fact.getConfirmedBy(), day, organisation).setSite(fact.getConfirmedBy());
        }
        List<SourceRecord> pages = sources.stream().filter(one -> one.getUrl().startsWith("http")).toList();
        return pages.size() == 1 ? pages.getFirst() : found(sources, SourcePage.BEFORE + replacedBy, null, organisation);
    }

    private static SourceRecord found(List<SourceRecord> sources, String url, @Nullable String published, UUID organisation) {
        return sources.stream()
                .filter(one -> one.getUrl().equals(url) && Objects.equals(one.getPublished(), published))
                .findFirst()
                .orElseGet(() -> new SourceRecord()
                        .setId(UuidCreator.getTimeOrderedEpoch())
                        .setOrganisationId(organisation)
                        .setUrl(url)
                        .setPublished(published));
    }
}
