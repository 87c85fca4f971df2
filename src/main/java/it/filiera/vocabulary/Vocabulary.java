package it.filiera.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The concepts of the trade and where texts mention them. Immutable; may be used by several threads. */
public final class Vocabulary {

    private static final int COMPLETIONS = 24;

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();
    private final NavigableMap<String, List<Label>> labelsByFirstWord = new TreeMap<>();
    private final Map<String, List<Label>> labelsByFirstStem = new HashMap<>();
    private final Map<String, Set<String>> served = new HashMap<>();
    private final List<Concept> names = new ArrayList<>();
    private final LabelTree tree = new LabelTree();
    private final NavigableMap<Integer, Set<String>> labelWords = new TreeMap<>();

    private Vocabulary(List<Concept> concepts) {
        concepts.forEach(this::add);
        this.concepts.keySet().forEach(code -> ancestors.put(code, Set.copyOf(findAncestors(code))));
        this.concepts.keySet().forEach(code -> served.put(code, Set.copyOf(findServed(code))));
    }

    /** The vocabulary that comes with the program. */
    public static Vocabulary load() {
        return of(ConceptFile.read());
    }

    /**
     * A vocabulary of these concepts.
     *
     * @throws IllegalArgumentException when two share a code, or a broader concept or one that is served is missing
     */
    public static Vocabulary of(List<Concept> concepts) {
        Vocabulary vocabulary = new Vocabulary(concepts);
        vocabulary.checkReferences();
        return vocabulary;
    }

    private void add(Concept concept) {
        if (concept.kind().equals(Concept.NAME)) {
            names.add(concept);
            concept.names(Locale.ENGLISH).forEach(name -> tree.add(new Label(concept, Locale.ENGLISH, Words.of(name))));
            return;
        }
        if (concepts.put(concept.code(), concept) != null) {
            throw new IllegalArgumentException("two concepts have the code " + concept.code());
        }
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            concept.names(language).forEach(name -> add(new Label(concept, language, Words.of(name))));
        }
    }

    private void add(Label label) {
        if (label.words().isEmpty()) {
            return;
        }
        Word first = label.words().getFirst();
        labelsByFirstWord.computeIfAbsent(first.exact(), word -> new ArrayList<>()).add(label);
        labelsByFirstStem.computeIfAbsent(first.stem(), stem -> new ArrayList<>()).add(label);
        tree.add(label);
        for (Word word : label.words()) {
            labelWords.computeIfAbsent(word.exact().length(), length -> new LinkedHashSet<>()).add(word.exact());
        }
    }

    private void checkReferences() {
        for (Concept concept : concepts.values()) {
            if (concept.broader() != null && !concepts.containsKey(concept.broader())) {
                throw new IllegalArgumentException(
                        "concept " + concept.code() + " is a kind of " + concept.broader() + ", which is not there");
            }
            if (!concepts.keySet().containsAll(concept.serves())) {
                throw new IllegalArgumentException(
                        "concept " + concept.code() + " serves " + concept.serves() + ", which are not all there");
            }
        }
    }

    private Set<String> findAncestors(String code) {
        Set<String> path = new LinkedHashSet<>();
        @Nullable String at = code;
        while (at != null && path.add(at)) {
            Concept concept = concepts.get(at);
            at = concept == null ? null : concept.broader();
        }
        return path;
    }

    private Set<String> findServed(String code) {
        Set<String> found = new LinkedHashSet<>();
        withAncestors(code).stream()
                .flatMap(one -> Stream.ofNullable(concepts.get(one)))
                .forEach(one -> one.serves().forEach(other -> found.addAll(withAncestors(other))));
        found.removeAll(withAncestors(code));
        return found;
    }

    /** All concepts, in the order of the file. */
    public Collection<Concept> concepts() {
        return concepts.values();
    }

    /** Names that look like terms and are none: JAC Motors makes cars. */
    public Collection<Concept> names() {
        return names;
    }

    /** The concept of that code, null when there is none. */
    public @Nullable Concept concept(String code) {
        return concepts.get(code);
    }

    /** The code itself and those of all concepts it is a kind of. An unknown code stands for itself. */
    public Set<String> withAncestors(String code) {
        return ancestors.getOrDefault(code, Set.of(code));
    }

    /**
     * The codes of all concepts that a concept serves, and of those which these are a kind of: whoever looks for heat treatment may be
     * glad of those who build the furnaces, after those who treat.
     */
    public Set<String> servedBy(String code) {
        return served.getOrDefault(code, Set.of());
    }

    /**
     * Where a text mentions concepts: the longest labels win and take their words with them, so that <i>stampaggio a caldo</i> is hot
     * forging and nothing else. A label that names several concepts gives a mention of each at the same place.
     */
    public List<Mention> mentions(String text) {
        return mentions(Words.of(text));
    }

    /** The same for a text that has been split into words already. */
    public List<Mention> mentions(List<Word> words) {
        List<Mention> mentions = tree.mentions(Label.content(words));
        return names.isEmpty()
                ? mentions
                : mentions.stream().filter(mention -> !mention.concept().kind().equals(Concept.NAME)).toList();
    }

    /**
     * What words may become: the shortest labels that begin with them. At most twenty-four; the offsets are those of the words.
     *
     * @param open whether the last word may be unfinished
     */
    public List<Mention> completions(List<Word> typed, boolean open) {
        List<Word> content = Label.content(typed);
        if (content.isEmpty()) {
            return List.of();
        }
        Map<String, Label> found = new LinkedHashMap<>();
        candidates(content, open)
                .filter(label -> label.beginsWith(content, open))
                .sorted(Comparator.comparingInt(Label::letters))
                .forEach(label -> found.putIfAbsent(label.concept().code(), label));
        int start = content.getFirst().start();
        int end = content.getLast().end();
        return found.values().stream()
                .limit(COMPLETIONS)
                .map(label -> new Mention(label.concept(), label.language(), start, end))
                .toList();
    }

    private Stream<Label> candidates(List<Word> typed, boolean open) {
        Word first = typed.getFirst();
        return open && typed.size() == 1
                ? labelsByFirstWord.subMap(first.exact(), first.exact() + Character.MAX_VALUE).values().stream()
                        .flatMap(List::stream)
                : labelsByFirstStem.getOrDefault(first.stem(), List.of()).stream().filter(label -> open || label.isStandard());
    }

    /** Words of labels, without case and accents, that are so long: what a misspelt word may have meant. */
    public Stream<String> labelWords(int shortest, int longest) {
        return labelWords.subMap(shortest, true, longest, true).values().stream().flatMap(Set::stream);
    }
}
