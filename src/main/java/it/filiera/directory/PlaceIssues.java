package it.filiera.directory;

import it.filiera.italy.Municipalities;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Holds places against the municipalities of Italy. Those are asked for only where a place has none that ISTAT knows. */
final class PlaceIssues {

    private final Supplier<Municipalities> municipalities;

    PlaceIssues(Supplier<Municipalities> municipalities) {
        this.municipalities = municipalities;
    }

    Set<QualityIssue> of(Organisation firm) {
        Set<QualityIssue> found = EnumSet.noneOf(QualityIssue.class);
        firm.places().forEach(place -> look(place, found));
        return found;
    }

    private void look(Place place, Set<QualityIssue> found) {
        boolean italian = "IT".equals(place.country());
        if (!italian && place.country() != null && (place.province() != null || place.istatCode() != null)) {
            found.add(QualityIssue.PLACE_CONFLICT);
        } else if (italian && place.municipality() != null && place.istatCode() == null) {
            found.add(liesElsewhere(place) ? QualityIssue.PLACE_CONFLICT : QualityIssue.UNKNOWN_MUNICIPALITY);
        }
    }

    private boolean liesElsewhere(Place place) {
        String municipality = place.municipality();
        return municipality != null
                && place.province() != null
                && !municipalities.get().provincesOf(municipality).isEmpty();
    }
}
