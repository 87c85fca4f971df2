package it.filiera.italy;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All Italian municipalities and provinces, by code and by name. Immutable. */
public final class Municipalities {

    private final List<Municipality> all;
    private final Map<String, Municipality> byIstatCode;
    private final Map<String, List<Municipality>> byName;
    private final SortedMap<String, Province> provinces;

    Municipalities(List<Municipality> municipalities) {
        all = List.copyOf(municipalities);
        byIstatCode = all.stream().collect(toUnmodifiableMap(Municipality::istatCode, Function.identity()));
        byName = byName(all);
        provinces = all.stream()
                .map(place -> new Province(place.province(), place.provinceName(), place.region()))
                .collect(collectingAndThen(
                        toMap(Province::code, Function.identity(), (first, _) -> first, TreeMap::new),
                        Collections::unmodifiableSortedMap));
    }

    /** Reads the list that comes with the program. */
    public static Municipalities load() {
        return new Municipalities(MunicipalityFile.bundled());
    }

    /** In the order of their ISTAT codes' file. */
    public List<Municipality> all() {
        return all;
    }

    /** By code of two letters, in that order. */
    public SortedMap<String, Province> provinces() {
        return provinces;
    }

    public Optional<Municipality> byIstatCode(String code) {
        return Optional.ofNullable(byIstatCode.get(code));
    }

    /**
     * The one municipality of that name; none if several share it. Case, accents, apostrophes and hyphens do not count; of a bilingual
     * name either half is enough.
     *
     * @param province two letters; null or blank if not known
     */
    public Optional<Municipality> find(String name, @Nullable String province) {
        String code = province == null ? "" : province.strip().toUpperCase(Locale.ROOT);
        List<Municipality> found =
                named(name).stream().filter(place -> code.isEmpty() || place.province().equals(code)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** All municipalities of that name, as {@link #find} reads it; mostly one or none. */
    public List<Municipality> named(String name) {
        return PlaceName.keys(name).stream()
                .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }

    /** The provinces in which there is one of that name, as {@link #find} compares names; none when nobody knows it. */
    public Set<String> provincesOf(String name) {
        return PlaceName.keys(name).stream()
                .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
                .map(Municipality::province)
                .collect(Collectors.toSet());
    }

    private static Map<String, List<Municipality>> byName(List<Municipality> all) {
        Map<String, List<Municipality>> names = HashMap.newHashMap(all.size());
        for (Municipality place : all) {
            for (String name : PlaceName.keys(place)) {
                names.merge(name, List.of(place), Municipalities::joined);
            }
        }
        return names;
    }

    private static List<Municipality> joined(List<Municipality> some, List<Municipality> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
