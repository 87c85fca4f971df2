package it.filiera.directory.ui.edit;

import it.filiera.directory.Assignment;
import it.filiera.directory.OrganisationField;
import it.filiera.italy.Municipalities;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Offers places that begin as what is typed. */
final class PlaceSuggestions {

    private static final int MOST = 6;

    private final Municipalities municipalities;
    private final Locale language;

    PlaceSuggestions(Municipalities municipalities, Locale language) {
        this.municipalities = municipalities;
        this.language = language;
    }

    /** The first few that begin so, or have a word that does; nothing for an empty text. */
    List<Suggestion> of(OrganisationField field, String typed) {
        String start = bare(typed);
        return start.isEmpty()
                ? List.of()
                : all(field).filter(each -> fits(each, start)).sorted(Comparator.comparing(each -> !bare(each.label()).startsWith(start))).limit(MOST).toList();
    }

    private static boolean fits(Suggestion each, String start) {
        return bare(each.value()).startsWith(start) || (" " + bare(each.label())).contains(" " + start);
    }

    private Stream<Suggestion> all(OrganisationField field) {
        return switch (field) {
            case MUNICIPALITY -> municipalities.all().stream()
                    .map(place -> new Suggestion(
                            place.name(),
                            place.name() + " (" + place.province() + ", " + place.region() + ")",
                            List.of(new Assignment(OrganisationField.PROVINCE, place.province()), new Assignment(OrganisationField.COUNTRY, "IT"))));
            case PROVINCE -> municipalities.provinces().values().stream()
                    .map(province -> new Suggestion(province.code(), province.name() + " (" + province.code() + ")", List.of()));
            case REGION -> municipalities.provinces().values().stream()
                    .map(province -> province.region())
                    .distinct()
                    .map(region -> new Suggestion(region, region, List.of()));
            case COUNTRY -> Arrays.stream(Locale.getISOCountries())
                    .map(code -> new Suggestion(code, Locale.of("", code).getDisplayCountry(language) + " (" + code + ")", List.of()));
            default -> Stream.of();
        };
    }

    static String bare(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
