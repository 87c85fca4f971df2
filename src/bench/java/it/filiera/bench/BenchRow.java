package it.filiera.bench;

import it.filiera.search.IndexDocument;
import it.filiera.search.IndexText;
import it.filiera.search.Tier;
import it.filiera.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An organisation as both sides of the benchmark see it. */
record BenchRow(
        UUID id,
        String key,
        String name,
        String role,
        String town,
        String province,
        String region,
        String country,
        String activity,
        List<String> categories,
        List<String> lists,
        List<String> capabilities,
        List<String> certificates,
        long employees,
        List<String> evidence) {

    IndexDocument document(Vocabulary vocabulary) {
        Set<String> broader = new HashSet<>();
        capabilities.forEach(code -> broader.addAll(vocabulary.withAncestors(code)));
        Map<String, Set<String>> values = new HashMap<>();
        put(values, "role", Set.of(role));
        put(values, "town", Set.of(town));
        put(values, "prov", Set.of(province));
        put(values, "region", Set.of(region));
        put(values, "country", Set.of(country));
        put(values, "cat", new HashSet<>(categories));
        put(values, "list", new HashSet<>(lists));
        put(values, "cap", broader);
        put(values, "cert", new HashSet<>(certificates));
        put(values, "status", Set.of("active"));
        Map<String, Set<Long>> numbers = employees > 0 ? Map.of("employees", Set.of(employees)) : Map.of();
        return new IndexDocument(id, key, name, texts(), new HashSet<>(capabilities), values, numbers, Set.of());
    }

    private List<IndexText> texts() {
        Stream<IndexText> own = Stream.of(
                new IndexText(Tier.ACTIVITY, "activity", activity),
                new IndexText(Tier.REST, "town", town),
                new IndexText(Tier.REST, "region", region));
        Stream<IndexText> sources = evidence.stream().map(text -> new IndexText(Tier.EVIDENCE, "evidence", text));
        return Stream.concat(own, sources).filter(text -> !text.text().isBlank()).toList();
    }

    private static void put(Map<String, Set<String>> values, String filter, Set<String> all) {
        values.put(filter, all.contains("") ? Set.of() : all);
    }
}
