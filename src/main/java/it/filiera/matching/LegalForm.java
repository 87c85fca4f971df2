package it.filiera.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The legal form of a firm as evidence, in whatever writing: {@code S.p.A.}, {@code SPA} and {@code Società per azioni} are one. */
final class LegalForm {

    /** Short name by the words that mean it, as {@link FirmName#words} gives them; the longer before those that they begin with. */
    private static final Map<String, String> FORMS = forms();

    /** What is said beside the form and makes no other of it. */
    private static final String BESIDE =
            "societa benefit|unipersonale|(?:a|con) socio unico|(?:in|en) liquidazione|in concordato preventivo|co kg";

    /** Everything in a name that is its legal form or is said beside it. */
    static final String PATTERN = Stream.concat(FORMS.values().stream().distinct().map(LegalForm::words), Stream.of(BESIDE))
            .collect(Collectors.joining("|"));

    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + PATTERN + ")(?![\\p{L}\\p{N}])");

    private static final Map<Pattern, String> EACH =
            FORMS.entrySet().stream().collect(Collectors.toMap(form -> Pattern.compile(form.getKey()), Map.Entry::getValue));

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("srls", "S.r.l.s."),
            Map.entry("srl", "S.r.l."),
            Map.entry("spa", "S.p.A."),
            Map.entry("snc", "S.n.c."),
            Map.entry("sas", "S.a.s."),
            Map.entry("scarl", "S.c.a r.l."),
            Map.entry("scpa", "S.c.p.A."),
            Map.entry("coop", "Soc. coop."),
            Map.entry("gmbh", "GmbH"),
            Map.entry("ag", "AG"),
            Map.entry("inc", "Inc."),
            Map.entry("llc", "LLC"),
            Map.entry("ltd", "Ltd"),
            Map.entry("corp", "Corp."));

    private LegalForm() {}

    /** Its short name; the stated one before that in the name. Empty where neither says one that is known. */
    static Optional<String> of(@Nullable String stated, String name) {
        return Stream.of(stated == null ? "" : stated, name)
                .map(FirmName::words)
                .flatMap(words -> in(words).stream())
                .findFirst();
    }

    /** As people write it: {@code S.r.l.} for {@code srl}; empty for none. */
    static String written(String form) {
        return WRITTEN.getOrDefault(form, form);
    }

    /** The last one that a text names, where firms write it. */
    private static Optional<String> in(String words) {
        String last = "";
        Matcher found = ANY.matcher(words);
        while (found.find()) {
            last = named(found.group()).orElse(last);
        }
        return Optional.of(last).filter(form -> !form.isEmpty());
    }

    private static Optional<String> named(String writing) {
        return EACH.entrySet().stream().filter(form -> form.getKey().matcher(writing).matches()).map(Map.Entry::getValue).findFirst();
    }

    private static String words(String form) {
        return FORMS.entrySet().stream().filter(entry -> entry.getValue().equals(form)).map(Map.Entry::getKey).collect(Collectors.joining("|"));
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("societa a responsabilita limitata semplificata|s ?r ?l ?s", "srls");
        forms.put("societa a responsabilita limitata|s ?r ?l", "srl");
        forms.put("societa per azioni|s ?p ?a", "spa");
        forms.put("societa in nome collettivo|s ?n ?c", "snc");
        forms.put("societa in accomandita semplice|s ?a ?s", "sas");
        forms.put("s ?c ?a ?r ?l|s ?c ?r ?l", "scarl");
        forms.put("s ?c ?p ?a", "scpa");
        forms.put("societa cooperativa|soc coop", "coop");
        forms.put("gmbh", "gmbh");
        forms.put("ag", "ag");
        forms.put("inc", "inc");
        forms.put("llc", "llc");
        forms.put("ltd", "ltd");
        forms.put("corp", "corp");
        return forms;
    }
}
