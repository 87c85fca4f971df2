package it.filiera.vocabulary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vocabulary small enough to be read beside the tests that use it. */
public final class TradeWords {

    private TradeWords() {}

    public static Vocabulary vocabulary() {
        return Vocabulary.of(List.of(
                concept("casting", null, "casting", "fonderia", "foundry", "fusione di metalli"),
                concept("die-casting", "casting", "die casting", "pressofusione", "die-cast parts", "pressofusi"),
                concept("sand-casting", "casting", "sand casting", "fusione in sabbia", "", ""),
                concept("forging", null, "forging", "fucinatura", "", ""),
                concept("hot-forging", "forging", "hot forging", "stampaggio a caldo", "drop forging", ""),
                concept("cold-forging", "forging", "cold forging", "stampaggio a freddo", "", ""),
                concept("stamping", null, "sheet-metal stamping", "stampaggio lamiera", "", "stampaggio di lamiere"),
                concept("injection-moulding", null, "injection moulding", "stampaggio plastica", "plastic moulding", ""),
                concept("wiring", null, "wiring harness", "cablaggio", "cable harness", ""),
                concept("brake-pads", null, "brake pads", "pastiglie freno", "", "pastiglie dei freni"),
                concept("research", null, "research and development", "ricerca e sviluppo", "R&D", ""),
                concept("screws", null, "screws", "vite", "", ""),
                concept("steel", null, "steel", "acciaio", "", ""),
                concept("engines", null, "engines", "motori", "motors", ""),
                new Concept(
                        "casting-machines", null, "product", "", "die-casting presses", "presse per pressofusione", List.of(),
                        List.of(), List.of("die-casting")),
                new Concept("names", null, Concept.NAME, "", "names", "nomi", list("JAC Motors"), List.of())));
    }

    private static Concept concept(
            String code, @Nullable String broader, String en, String it, String synonymsEn, String synonymsIt) {
        return new Concept(code, broader, "process", "", en, it, list(synonymsEn), list(synonymsIt));
    }

    private static List<String> list(String synonyms) {
        return Arrays.stream(synonyms.split(";")).filter(synonym -> !synonym.isEmpty()).toList();
    }
}
