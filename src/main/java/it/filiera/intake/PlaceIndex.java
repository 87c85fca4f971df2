package it.filiera.intake;

import it.filiera.italy.EnglishNames;
import it.filiera.italy.Municipalities;
import it.filiera.italy.Municipality;
import it.filiera.italy.Province;
import it.filiera.matching.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Italian places by what people write: names with abbreviations, in English, with a slip; provinces by name and by letters of old. */
final class PlaceIndex {

    /** A municipality that may be meant, and how many letters it is away. */
    record Near(Municipality place, int letters) {}

    /** Letters that went when the province was renamed. */
    private static final Map<String, String> FORMER = Map.of("fo", "FC", "ps", "PU");

    private static final int MOST_KEPT = 20_000;

    private final Municipalities municipalities;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> provinces = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, String> italian = new HashMap<>();
    private final Set<String> postalCodes = new HashSet<>();
    private final Map<String, List<Municipality>> asked = new HashMap<>();
    private final Map<String, List<Near>> nearest = new HashMap<>();

    private record Entry(Municipality place, String name, String[] words, long letters) {}

    PlaceIndex(Municipalities municipalities) {
        this.municipalities = municipalities;
        for (Municipality place : municipalities.all()) {
            String folded = Folded.of(place.name());
            entries.add(new Entry(place, folded, folded.split(" "), Slips.letters(folded)));
            postalCodes.addAll(place.postalCodes());
            EnglishNames.of(place.name()).ifPresent(english -> italian.put(Folded.of(english), place.name()));
        }
        municipalities.provinces().values().forEach(this::addProvince);
        FORMER.forEach(provinces::put);
    }

    private void addProvince(Province province) {
        provinces.put(province.code().toLowerCase(Locale.ROOT), province.code());
        halves(province.name()).forEach(name -> provinces.put(name, province.code()));
        halves(province.region()).forEach(name -> regions.put(name, province.region()));
        EnglishNames.of(province.name()).ifPresent(english -> provinces.put(Folded.of(english), province.code()));
        EnglishNames.of(province.region()).ifPresent(english -> regions.put(Folded.of(english), province.region()));
    }

    /** A name in two languages, and either of them. */
    private static Stream<String> halves(String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("/"))).map(Folded::of);
    }

    /** All municipalities of that name, in Italian or English. */
    List<Municipality> named(String name) {
        List<Municipality> known = asked.get(name);
        if (known != null) {
            return known;
        }
        List<Municipality> found = municipalities.named(name);
        if (found.isEmpty()) {
            found = municipalities.named(italian.getOrDefault(Folded.of(name), ""));
        }
        return keep(asked, name, found);
    }

    private static <K, V> V keep(Map<K, V> kept, K key, V value) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, value);
        return value;
    }

    /** Whether the letters are those of a province in use. */
    boolean isProvince(String code) {
        return municipalities.provinces().containsKey(code);
    }

    boolean isPostalCode(String code) {
        return postalCodes.contains(code);
    }

    /** The province's letters by its name or letters; null where there is none. */
    @Nullable String province(String text) {
        String folded = Folded.of(text);
        String code = provinces.get(folded);
        if (code != null) {
            return code;
        }
        String bare = folded.replaceFirst("^(provincia|prov|citta metropolitana)( di| del| della| dell)? ", "");
        return provinces.computeIfAbsent(bare, this::ofSeat);
    }

    /** Half of a double name, such as Forlì, is the name of a town there. */
    private @Nullable String ofSeat(String name) {
        List<Municipality> towns = named(name);
        boolean named = towns.size() == 1
                && (" " + Folded.of(towns.getFirst().provinceName()) + " ").contains(" " + name.split(" ")[0] + " ");
        return named ? towns.getFirst().province() : null;
    }

    /** The region's name as ISTAT writes it; null where there is none. */
    @Nullable String region(String text) {
        return regions.get(Folded.of(text));
    }

    /** The one municipality of which this is an abbreviation: {@code S. Mauro T.se}. */
    Optional<Municipality> abbreviated(String text, String province) {
        boolean shortened = text.indexOf('.') >= 0 || text.regionMatches(true, 0, "s ", 0, 2);
        if (!shortened) {
            return Optional.empty();
        }
        List<String> words = Abbreviations.words(text);
        List<Municipality> meant = entries.stream()
                .filter(entry -> province.isEmpty() || entry.place().province().equals(province))
                .filter(entry -> Abbreviations.match(words, entry.words()))
                .map(Entry::place)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** Those with nearly this name, in the same province first, then by letters and residents; at most three. */
    List<Near> near(String text, String province) {
        String asked = text + "|" + province;
        List<Near> known = nearest.get(asked);
        return known != null ? known : keep(nearest, asked, search(Folded.of(text), province));
    }

    private List<Near> search(String name, String province) {
        int most = name.length() < 5 ? 1 : name.length() < 9 ? 2 : 3;
        long asked = Slips.letters(name);
        List<Near> near = new ArrayList<>();
        for (Entry entry : entries) {
            boolean far = Long.bitCount(asked ^ entry.letters()) > 2 * most;
            int letters = far ? most + 1 : Slips.between(name, entry.name(), most);
            if (letters <= most) {
                near.add(new Near(entry.place(), letters));
            } else if (isWithin(entry.name(), name)) {
                near.add(new Near(entry.place(), name.length() - entry.name().length()));
            }
        }
        near.sort(Comparator.comparing((Near one) -> !one.place().province().equals(province))
                .thenComparingInt(Near::letters)
                .thenComparing(one -> one.place().population(), Comparator.reverseOrder()));
        return List.copyOf(near.subList(0, Math.min(3, near.size())));
    }

    /** A hamlet is often written behind its municipality: {@code Torino, Mirafiori}. */
    private static boolean isWithin(String name, String text) {
        return name.length() > 3 && text.startsWith(name + " ");
    }
}
