package it.filiera.directory;

import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.italy.Municipalities;
import it.filiera.italy.Municipality;

/** Completes Italian places: a municipality gives ISTAT code, province, region and coordinates. */
final class Places {

    private final Municipalities municipalities;

    Places(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Fills what the municipality says; a place that is not Italian, unknown or ambiguous keeps its words only. */
    void complete(SiteRecord site) {
        site.setIstatCode(null).setLatitude(null).setLongitude(null);
        if (site.getMunicipality() != null && "IT".equals(site.getCountry())) {
            municipalities.find(site.getMunicipality(), site.getProvince()).ifPresent(municipality -> fill(site, municipality));
        }
    }

    private static void fill(SiteRecord site, Municipality municipality) {
        site.setIstatCode(municipality.istatCode())
                .setProvince(municipality.province())
                .setRegion(municipality.region())
                .setLatitude(municipality.latitude())
                .setLongitude(municipality.longitude());
    }
}
