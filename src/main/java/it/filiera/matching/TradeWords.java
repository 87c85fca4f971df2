package it.filiera.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that half the trade has in its name: how they are shortened, and that they tell little. */
final class TradeWords {

    /** The word that stands for all its writings, before them. */
    private static final Map<String, String> WRITINGS = writings(
            "officina off officine",
            "meccanica mecc meccaniche meccanico meccanici",
            "costruzione costr costruzioni costruttori",
            "industria ind indus industrie industriale industriali",
            "cooperativa coop cooperative",
            "societa soc",
            "carrozzeria carr carrozz carrozzerie",
            "torneria torn tornerie",
            "fonderia fond fonderie",
            "stampo stampi",
            "stampaggio stamp stampaggi",
            "lavorazione lav lavor lavorazioni",
            "fratelli flli",
            "san s st santo santa sant santi",
            "italia italy ita",
            "gruppo group",
            "internazionale international internat intl int",
            "automobile automobili autom",
            "elettrica elettr elettrico elettriche elettrici",
            "elettronica elettron elettronico elettroniche elettronici",
            "tecnologia tecnol tecnologie technology technologies tech",
            "plastica plast plastiche plastici",
            "gomma gomme",
            "manifattura manif manifatture",
            "metallo metalli",
            "metallurgica metall metallurgiche",
            "prodotto prod prodotti",
            "ricambio ric ricambi",
            "servizio serv servizi service services",
            "sistema sistemi system systems sist",
            "trattamento tratt trattamenti",
            "universita univ university",
            "ingegneria engineering eng ingg",
            "generale gen generali",
            "nazionale naz",
            "azienda az aziende",
            "fabbrica fabbr fabbriche",
            "veicolo veicoli vehicle vehicles");

    /** They too say what many do or where they are, not who they are. */
    private static final Set<String> OTHERS = Set.of(
            "auto", "automotive", "america", "associazione", "center", "centro", "company", "compositi", "components", "consorzio", "consulting",
            "design", "de", "del", "della", "des", "development", "di", "digital", "dei", "delle", "electric", "engine", "europa", "europe", "figli",
            "for", "holding", "il", "in", "la", "lab", "le", "laboratorio", "lo", "manufacturing", "meccatronica", "modelli", "moto", "motor", "motori",
            "motors", "motorsport", "mobility", "north", "nord", "nuova", "nuovo", "new", "of", "per", "piemonte", "precision", "precisione", "pro",
            "product", "products", "progetti", "project", "racing", "research", "ricerche", "saldatura", "solutions", "speciali", "special",
            "studio", "sud", "technical", "tecnica", "tecniche", "tecno", "the", "torino", "trasporti", "usa", "verniciatura", "viti", "co", "c");

    private TradeWords() {}

    /** The one writing of a word that has several. */
    static String canonical(String word) {
        return WRITINGS.getOrDefault(word, word);
    }

    /** Whether a word, in its one writing, tells little. */
    static boolean tellsLittle(String canonical) {
        return WRITINGS.containsKey(canonical) || OTHERS.contains(canonical);
    }

    private static Map<String, String> writings(String... lines) {
        Map<String, String> writings = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            for (String word : words) {
                writings.put(word, words[0]);
            }
        }
        return Map.copyOf(writings);
    }
}
