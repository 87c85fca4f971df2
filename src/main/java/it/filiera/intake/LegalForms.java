package it.filiera.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Legal forms as the directory writes them, by what people write. */
final class LegalForms {

    /** Canonical spelling, then what it is found by without signs and blanks. */
    private static final String[][] FORMS = {
        {"S.r.l.", "srl", "societaaresponsabilitalimitata"},
        {"S.r.l.s.", "srls", "srlsemplificata", "societaaresponsabilitalimitatasemplificata"},
        {"S.r.l. unipersonale", "srlunipersonale", "srlu", "srlconsociounico", "srlasociounico", "srlsociounico"},
        {"S.r.l. società benefit", "srlsocietabenefit", "srlsb", "srlbenefit"},
        {"S.p.A.", "spa", "societaperazioni"},
        {"S.p.A. unipersonale", "spaunipersonale", "spaconsociounico"},
        {"S.p.A. società benefit", "spasocietabenefit", "spasb"},
        {"S.n.c.", "snc", "societainnomecollettivo"},
        {"S.a.s.", "sas", "societainaccomanditasemplice"},
        {"S.a.p.A.", "sapa", "societainaccomanditaperazioni"},
        {"S.s.", "societasemplice"},
        {"S.c.a r.l.", "scarl", "scrl", "soccoopsrl", "soccoopavrl", "soccoopar"},
        {"S.c.p.A.", "scpa", "soccoopspa"},
        {"Soc. coop.", "soccoop", "societacooperativa"},
        {"Consorzio", "consorzio"},
        {"Ditta individuale", "dittaindividuale", "impresaindividuale"},
        {"GmbH", "gmbh"},
        {"GmbH & Co. KG", "gmbhcokg"},
        {"AG", "ag"},
        {"KG", "kg"},
        {"SE", "se"},
        {"SA", "sa"},
        {"SARL", "sarl"},
        {"S.L.", "sl"},
        {"B.V.", "bv"},
        {"Ltd", "ltd", "limited"},
        {"Inc.", "inc", "incorporated"},
        {"LLC", "llc"},
        {"Corp.", "corp", "corporation"},
        {"PLC", "plc"},
        {"Sp. z o.o.", "spzoo"},
        {"s.r.o.", "sro"},
    };

    private static final Map<String, String> BY_LETTERS = byLetters();
    private static final int MOST_WORDS = 7;

    private LegalForms() {}

    private static Map<String, String> byLetters() {
        Map<String, String> forms = new HashMap<>();
        for (String[] form : FORMS) {
            for (int i = 1; i < form.length; i++) {
                forms.put(form[i], form[0]);
            }
        }
        return forms;
    }

    /** As the directory writes it; null where it is none that is known. */
    static @Nullable String canonical(String text) {
        return BY_LETTERS.get(Folded.tight(text));
    }

    /** A name in two parts. */
    record Parted(String name, String form) {}

    /** The longest known form at the end of a name, with something in front of it. */
    static Optional<Parted> atEnd(String name) {
        String found = null;
        String rest = name;
        int end = name.length();
        for (int words = 0; words < MOST_WORDS; words++) {
            int blank = name.lastIndexOf(' ', end - 1);
            if (blank <= 0) {
                break;
            }
            String form = canonical(name.substring(blank + 1));
            if (form != null && Folded.of(name.substring(0, blank)).length() > 0) {
                found = form;
                rest = name.substring(0, blank);
            }
            end = blank;
        }
        return found == null ? Optional.empty() : Optional.of(new Parted(rest.replaceFirst("[\\s,-]+$", ""), found));
    }
}
