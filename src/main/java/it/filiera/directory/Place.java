package it.filiera.directory;

import it.filiera.database.schema.tables.records.SiteRecord;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat, plant or office. {@code istatCode} and coordinates where the Italian municipality is known. */
public record Place(
        UUID id,
        String kind,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String municipality,
        @Nullable String istatCode,
        @Nullable String province,
        @Nullable String region,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    static Place of(SiteRecord row) {
        return new Place(
                row.getId(),
                row.getKind(),
                row.getAddress(),
                row.getPostalCode(),
                row.getMunicipality(),
                row.getIstatCode(),
                row.getProvince(),
                row.getRegion(),
                row.getCountry(),
                row.getLatitude(),
                row.getLongitude());
    }
}
