package it.filiera.italy;

import java.util.Map;
import java.util.Optional;

/** What visitors call Italian places that have an English name of their own. */
public final class EnglishNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Torino", "Turin"),
            Map.entry("Milano", "Milan"),
            Map.entry("Roma", "Rome"),
            Map.entry("Napoli", "Naples"),
            Map.entry("Venezia", "Venice"),
            Map.entry("Firenze", "Florence"),
            Map.entry("Genova", "Genoa"),
            Map.entry("Padova", "Padua"),
            Map.entry("Mantova", "Mantua"),
            Map.entry("Piemonte", "Piedmont"),
            Map.entry("Lombardia", "Lombardy"),
            Map.entry("Toscana", "Tuscany"),
            Map.entry("Sicilia", "Sicily"),
            Map.entry("Sardegna", "Sardinia"),
            Map.entry("Puglia", "Apulia"));

    private EnglishNames() {}

    /** The English name of a municipality or region, when it differs from the Italian one. */
    public static Optional<String> of(String italian) {
        return Optional.ofNullable(NAMES.get(italian));
    }
}
