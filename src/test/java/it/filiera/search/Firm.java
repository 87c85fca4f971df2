package it.filiera.search;

import it.filiera.vocabulary.TradeWords;
import it.filiera.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Builds documents for tests, said in the words of the directory. */
final class Firm {

    private static final Vocabulary VOCABULARY = TradeWords.vocabulary();

    private final String key;
    private final String name;
    private final List<IndexText> texts = new ArrayList<>();
    private final Set<String> concepts = new HashSet<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, Set<Long>> numbers = new HashMap<>();
    private final Set<String> stated = new HashSet<>();

    private Firm(String key, String name) {
        this.key = key;
        this.name = name;
    }

    /** A firm whose key is made from its name. */
    static Firm named(String name) {
        return new Firm(Fields.folded(name).replace(' ', '-'), name);
    }

    static Firm keyed(String key, String name) {
        return new Firm(key, name);
    }

    Firm activity(String text) {
        return text(Tier.ACTIVITY, "activity", text);
    }

    Firm evidence(String text) {
        return text(Tier.EVIDENCE, "evidence", text);
    }

    Firm text(Tier tier, String field, String text) {
        texts.add(new IndexText(tier, field, text));
        return this;
    }

    Firm capability(String... codes) {
        for (String code : codes) {
            concepts.add(code);
            values.computeIfAbsent("cap", filter -> new HashSet<>()).addAll(VOCABULARY.withAncestors(code));
        }
        return this;
    }

    Firm in(String town, String province) {
        return with("prov", province).with("town", town).text(Tier.REST, "town", town);
    }

    Firm with(String filter, String... all) {
        values.computeIfAbsent(filter, name -> new HashSet<>()).addAll(List.of(all));
        return this;
    }

    Firm with(String filter, long number) {
        numbers.computeIfAbsent(filter, name -> new HashSet<>()).add(number);
        return this;
    }

    Firm stating(String field) {
        stated.add(field);
        return this;
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    IndexDocument document() {
        return new IndexDocument(id(), key, name, texts, concepts, values, numbers, stated);
    }
}
