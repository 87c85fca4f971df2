package it.filiera.matching;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The legal forms that are known, each with all its writings. Of some of them the writings are no other words, so that they show in a name
 * too and are evidence: firms of two such forms may be two. A longer form stands before one with which it begins.
 */
public enum LegalForm {
    SRLS("S.r.l.s.", "s r l s|societa a responsabilita limitata semplificata", "srl semplificata"),
    SRL("S.r.l.", "s r l|societa a responsabilita limitata", ""),
    SRL_UNIPERSONALE("S.r.l. unipersonale", "", "srl unipersonale|srl u|srl con socio unico|srl a socio unico|srl socio unico"),
    SRL_BENEFIT("S.r.l. società benefit", "", "srl societa benefit|srl s b|srl benefit"),
    SPA("S.p.A.", "s p a|societa per azioni", ""),
    SPA_UNIPERSONALE("S.p.A. unipersonale", "", "spa unipersonale|spa con socio unico"),
    SPA_BENEFIT("S.p.A. società benefit", "", "spa societa benefit|spa s b"),
    SNC("S.n.c.", "s n c|societa in nome collettivo", ""),
    SAS("S.a.s.", "s a s|societa in accomandita semplice", ""),
    SAPA("S.a.p.A.", "", "s a p a|societa in accomandita per azioni"),
    SEMPLICE("S.s.", "", "societa semplice"),
    SCARL("S.c.a r.l.", "s c a r l|s c r l", "soc coop s r l|soc coop a v r l|soc coop a r l"),
    SCPA("S.c.p.A.", "s c p a", "soc coop s p a"),
    COOP("Soc. coop.", "soc coop|societa cooperativa", ""),
    CONSORZIO("Consorzio", "", "consorzio"),
    INDIVIDUALE("Ditta individuale", "", "ditta individuale|impresa individuale"),
    GMBH("GmbH", "gmbh", ""),
    GMBH_CO_KG("GmbH & Co. KG", "", "gmbh co kg"),
    AG("AG", "ag", ""),
    KG("KG", "", "kg"),
    SE("SE", "", "se"),
    SA("SA", "", "sa"),
    SARL("SARL", "", "sarl"),
    SL("S.L.", "", "s l"),
    BV("B.V.", "", "b v"),
    LTD("Ltd", "ltd", "limited"),
    INC("Inc.", "inc", "incorporated"),
    LLC("LLC", "llc", ""),
    CORP("Corp.", "corp", "corporation"),
    PLC("PLC", "", "plc"),
    SP_ZOO("Sp. z o.o.", "", "sp z o o"),
    SRO("s.r.o.", "", "s r o");

    /** What is said beside the form and makes no other of it. */
    private static final String BESIDE =
            "societa benefit|unipersonale|(?:a|con) socio unico|(?:in|en) liquidazione|in concordato preventivo|co kg";

    /** Letters of an abbreviation, which stand together or apart. */
    private static final Pattern APART = Pattern.compile("(?<=\\b\\w) (?=\\w\\b)");

    /** Everything in a name that is its legal form or is said beside it. */
    static final String PATTERN = Stream.concat(Arrays.stream(values()).filter(form -> !form.inNames.isEmpty()).map(LegalForm::pattern), Stream.of(BESIDE))
            .collect(Collectors.joining("|"));

    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + PATTERN + ")(?![\\p{L}\\p{N}])");
    private static final Map<Pattern, LegalForm> EACH = each();

    private final String written;
    private final String inNames;
    private final String alone;

    LegalForm(String written, String inNames, String alone) {
        this.written = written;
        this.inNames = inNames;
        this.alone = alone;
    }

    /** As the directory writes it. */
    public String written() {
        return written;
    }

    /** All words that mean it, folded, parted by blanks. */
    public List<String> writings() {
        return Stream.of(inNames, alone).flatMap(words -> Stream.of(words.split("\\|"))).filter(words -> !words.isEmpty()).toList();
    }

    /** The one that is evidence; the stated one before that in the name. Empty where neither says one. */
    static Optional<LegalForm> of(@Nullable String stated, String name) {
        return Stream.of(stated == null ? "" : stated, name)
                .map(FirmName::words)
                .flatMap(words -> in(words).stream())
                .findFirst();
    }

    /** The last one that a text names, where firms write it. */
    private static Optional<LegalForm> in(String words) {
        LegalForm last = null;
        Matcher found = ANY.matcher(words);
        while (found.find()) {
            last = named(found.group()).orElse(last);
        }
        return Optional.ofNullable(last);
    }

    private static Optional<LegalForm> named(String writing) {
        return EACH.entrySet().stream().filter(form -> form.getKey().matcher(writing).matches()).map(Map.Entry::getValue).findFirst();
    }

    private String pattern() {
        return APART.matcher(inNames).replaceAll(" ?");
    }

    private static Map<Pattern, LegalForm> each() {
        Map<Pattern, LegalForm> each = new LinkedHashMap<>();
        Arrays.stream(values()).filter(form -> !form.inNames.isEmpty()).forEach(form -> each.put(Pattern.compile(form.pattern()), form));
        return each;
    }
}
