package it.filiera.italy;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An Italian municipality (comune).
 *
 * @param istatCode six digits as text, the first three its province's
 * @param name official, in Italian
 * @param province two letters, {@code TO}
 * @param provinceName official, with the second language after a slash where there is one
 * @param region likewise
 * @param postalCodes five digits each, as text; at least one
 * @param population residents, ISTAT
 * @param latitude degrees north, WGS 84 (GeoNames, CC BY 4.0); null where unknown, together with the longitude
 * @param longitude degrees east, WGS 84
 */
public record Municipality(
        String istatCode,
        String name,
        String province,
        String provinceName,
        String region,
        List<String> postalCodes,
        int population,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    private static final Pattern ISTAT_CODE = Pattern.compile("[0-9]{6}");

    public Municipality {
        postalCodes = List.copyOf(postalCodes);
        if (!ISTAT_CODE.matcher(istatCode).matches()) {
            throw new IllegalArgumentException("not an ISTAT code: " + istatCode);
        }
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("half a position: " + istatCode);
        }
    }
}
