package it.filiera.initiative;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Time zones by their IANA names, and which of them a country has. The table of countries is that of the IANA time zone database, which
 * is in the public domain; a country's zones stand there with the most populous first.
 */
public final class Zones {

    private static final Map<String, List<String>> BY_COUNTRY = read();

    private Zones() {}

    /** The zone of this name in any case, or the one whose city this is: {@code detroit} is America/Detroit. */
    public static Optional<ZoneId> named(String name) {
        String wanted = bare(name);
        return all().filter(zone -> bare(zone).equals(wanted))
                .findFirst()
                .or(() -> all().filter(zone -> bare(city(zone)).equals(wanted)).findFirst())
                .map(ZoneId::of);
    }

    /** Zones of whose name any part begins so, as {@code york} begins one of America/New_York; those of the country first. */
    public static List<ZoneId> like(String typed, @Nullable String country, int limit) {
        String wanted = bare(typed).replace('_', '/');
        return Stream.concat(of(country).stream(), all())
                .distinct()
                .filter(zone -> ("/" + bare(zone)).replace('_', '/').contains("/" + wanted))
                .limit(limit)
                .map(ZoneId::of)
                .toList();
    }

    /** Where clocks of that country, and of that place as far as a zone has its name, most probably go. Empty for an unknown country. */
    public static Optional<ZoneId> likely(@Nullable String country, @Nullable String place) {
        List<String> zones = of(country);
        String town = place == null ? "" : bare(place);
        return zones.stream()
                .filter(zone -> bare(city(zone)).equals(town))
                .findFirst()
                .or(() -> zones.stream().findFirst())
                .map(ZoneId::of);
    }

    /** Whether clocks of that country go so; of an unknown country nobody can say otherwise. */
    public static boolean fits(ZoneId zone, @Nullable String country) {
        List<String> zones = of(country);
        return zones.isEmpty() || zones.contains(zone.getId());
    }

    /** Whether there is a country with these two letters. */
    public static boolean isCountry(String code) {
        return BY_COUNTRY.containsKey(code);
    }

    private static List<String> of(@Nullable String country) {
        return country == null ? List.of() : BY_COUNTRY.getOrDefault(country.toUpperCase(Locale.ROOT), List.of());
    }

    private static Stream<String> all() {
        return Stream.concat(BY_COUNTRY.values().stream().flatMap(List::stream).sorted().distinct(), Stream.of("UTC"));
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1);
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("[\\s-]+", "_");
    }

    /** Zones that this Java does not know are left out: its own copy of the database may be older. */
    private static Map<String, List<String>> read() {
        Map<String, List<String>> zones = new TreeMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Zones.class.getResourceAsStream("/data/zones.csv")), StandardCharsets.UTF_8))) {
            file.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(cells -> ZoneId.getAvailableZoneIds().contains(cells[1]))
                    .forEach(cells -> zones.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zones;
    }
}
