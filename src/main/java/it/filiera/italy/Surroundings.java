package it.filiera.italy;

import java.util.Comparator;
import java.util.List;

/**
 * The municipalities around a point.
 *
 * @param towns those with coordinates within the distance, the most populous first
 */
public record Surroundings(double latitude, double longitude, double kilometres, List<Town> towns) {

    /** One of them: how many kilometres east and north of the middle it lies. */
    public record Town(Municipality municipality, double east, double north) {}

    /** Length of a degree of latitude. */
    private static final double DEGREE = 111.2;

    public Surroundings {
        towns = List.copyOf(towns);
    }

    /** What lies in the square that reaches so many kilometres to each side; flat, which is near enough on a small map. */
    public static Surroundings of(List<Municipality> all, double latitude, double longitude, double kilometres) {
        double narrower = Math.cos(Math.toRadians(latitude));
        List<Town> towns = all.stream()
                .filter(place -> place.latitude() != null && place.longitude() != null)
                .map(place -> new Town(
                        place, (place.longitude() - longitude) * DEGREE * narrower, (place.latitude() - latitude) * DEGREE))
                .filter(town -> Math.abs(town.east()) <= kilometres && Math.abs(town.north()) <= kilometres)
                .sorted(Comparator.comparing((Town town) -> -town.municipality().population())
                        .thenComparing(town -> town.municipality().istatCode()))
                .toList();
        return new Surroundings(latitude, longitude, kilometres, towns);
    }
}
