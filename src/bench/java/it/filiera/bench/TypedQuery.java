package it.filiera.bench;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in the search box at one moment of typing.
 *
 * @param provinces chosen before typing; may be empty
 */
record TypedQuery(String text, List<String> provinces) {

    private static final List<String> TEXTS = List.of(
            "pressofusione", "die casting torino", "stampaggio a caldo", "stampaggio lamiera", "cablaggi", "brake pads", "pastiglie freno",
            "guarnizioni motore", "officine", "meccanica vorganelli", "vorganeli", "torneria torino", "precisione", "carmakers electric",
            "cuorgne", "fonderia alluminio", "stampi plastica torino", "ingranaggi", "automazioni brabonelli", "gruppo zan", "sospensioni",
            "saldatura laser", "ricerca e sviluppo", "trattamenti termici", "viti", "small series tooling", "presofusione", "mission open day");

    /** Every text letter by letter, and once more in full within two provinces. */
    static List<TypedQuery> all() {
        Stream<TypedQuery> typing = TEXTS.stream().flatMap(text -> IntStream.rangeClosed(1, text.length())
                .mapToObj(end -> text.substring(0, end))
                .filter(typed -> !typed.endsWith(" "))
                .map(typed -> new TypedQuery(typed, List.of())));
        Stream<TypedQuery> chosen = TEXTS.stream().map(text -> new TypedQuery(text, List.of("TO", "CN")));
        return Stream.concat(typing, chosen).toList();
    }

    /** Read as the search box reads it, which is part of what is measured. */
    Query query() {
        String chosen = provinces.isEmpty() ? "" : "prov:" + String.join(",", provinces) + " ";
        return switch (OrganisationFilters.OWN.parse(chosen + text)) {
            case Parsed.Understood(Query query) -> query;
            case Parsed.NotUnderstood(var problem) -> throw new IllegalStateException(problem.reason().key());
        };
    }

    /** The same for SQLite: all words, the last one as a prefix. */
    String fts() {
        List<String> quoted = new ArrayList<>(Arrays.stream(words()).map(word -> '"' + word + '"').toList());
        quoted.set(quoted.size() - 1, quoted.getLast() + '*');
        return String.join(" AND ", quoted);
    }

    private String[] words() {
        return text.split(" ");
    }
}
