package it.filiera.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the index knows about one record of a feature.
 *
 * @param key decides between equal scores
 * @param name what it is called; searched in tier NAME without being repeated among the texts
 * @param texts everything that is searched, aliases in tier NAME
 * @param concepts codes of the vocabulary that are stated for it; those its texts mention are found by the index itself
 * @param values filter name to the values that hold; for a filter on concepts the broader ones too
 *     ({@link it.filiera.vocabulary.Vocabulary#withAncestors})
 * @param aliases filter name to further words by which the filter finds it; they are neither counted nor stated
 * @param numbers filter name to the numbers that hold
 * @param stated fields that are filled in, beside the filters that have a value
 */
public record IndexDocument(
        UUID id,
        String key,
        String name,
        List<IndexText> texts,
        Set<String> concepts,
        Map<String, Set<String>> values,
        Map<String, Set<String>> aliases,
        Map<String, Set<Long>> numbers,
        Set<String> stated) {

    /** Without aliases. */
    public IndexDocument(
            UUID id, String key, String name, List<IndexText> texts, Set<String> concepts, Map<String, Set<String>> values,
            Map<String, Set<Long>> numbers, Set<String> stated) {
        this(id, key, name, texts, concepts, values, Map.of(), numbers, stated);
    }

    public IndexDocument {
        texts = List.copyOf(texts);
        concepts = Set.copyOf(concepts);
        values = Map.copyOf(values);
        aliases = Map.copyOf(aliases);
        numbers = Map.copyOf(numbers);
        stated = Set.copyOf(stated);
    }
}
