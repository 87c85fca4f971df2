package it.filiera.search;

import it.filiera.vocabulary.Concept;
import it.filiera.vocabulary.Mention;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Word;
import it.filiera.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why one document meets conditions of free text: looks at its texts in the order in which they rank. */
final class Explanation {

    /** What a match with a stated concept is called. */
    private static final String CAPABILITY = "capability";

    private final Vocabulary vocabulary;
    private final StoredDocument document;
    private final List<IndexText> texts;
    private final Map<IndexText, List<Word>> words = new HashMap<>();

    private Explanation(StoredDocument document, Vocabulary vocabulary) {
        this.document = document;
        this.vocabulary = vocabulary;
        texts = document.texts().stream().sorted(Comparator.comparing(IndexText::tier)).toList();
    }

    /** Whether a text tells what is made: a name does, Fonderia Rossi, but only where nothing is stated. Teloneria Welding makes tents. */
    static boolean isHeard(IndexText text, Set<String> stated) {
        return text.tier() != Tier.REST && (text.tier() != Tier.NAME || stated.isEmpty());
    }

    static List<Match> of(StoredDocument document, List<Wanted> wanted, Vocabulary vocabulary) {
        Explanation explanation = new Explanation(document, vocabulary);
        Set<Match> matches = new LinkedHashSet<>();
        wanted.forEach(one -> matches.addAll(explanation.of(one)));
        return List.copyOf(matches);
    }

    private List<Match> of(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Term term -> of(term).stream().toList();
            case Wanted.Apart apart -> of(apart);
            case Wanted.Quoted quoted -> first(text -> contains(text, quoted.words(), false)).stream().toList();
        };
    }

    private Optional<Match> of(Wanted.Term term) {
        return asWritten(term)
                .or(() -> meaning(term.completions()))
                .or(() -> term.typos().stream().flatMap(typo -> typo(typo).stream()).findFirst());
    }

    private List<Match> of(Wanted.Apart apart) {
        List<Match> parts = new ArrayList<>();
        apart.parts().forEach(part -> of(part).ifPresent(parts::add));
        if (parts.size() == apart.parts().size()) {
            return parts;
        }
        return meaning(Stream.concat(apart.completions().stream(), apart.corrections().stream()).toList()).stream()
                .toList();
    }

    private Optional<Match> typo(Wanted.Typo typo) {
        return first(text -> spellings(text).anyMatch(word -> word.exact().equals(typo.word())));
    }

    private Optional<Match> asWritten(Wanted.Term term) {
        Optional<Match> name = first(text -> text.tier() == Tier.NAME && holds(text, term));
        return name.or(() -> stated(term.concepts()))
                .or(() -> first(text -> holds(text, term) || mentions(text, term.concepts())));
    }

    private Optional<Match> meaning(List<Mention> concepts) {
        return stated(concepts).or(() -> first(text -> mentions(text, concepts)));
    }

    private Optional<Match> first(Predicate<IndexText> condition) {
        return texts.stream().filter(condition).findFirst().map(text -> new Match(text.field(), text.text()));
    }

    /** The stated concept that is the one asked for, or a kind of it. */
    private Optional<Match> stated(List<Mention> concepts) {
        return concepts.stream().flatMap(mention -> stated(mention).stream()).findFirst();
    }

    private Optional<Match> stated(Mention mention) {
        String code = mention.concept().code();
        String found = document.concepts().contains(code)
                ? code
                : document.concepts().stream()
                        .filter(stated -> tells(stated, code))
                        .sorted()
                        .findFirst()
                        .orElse("");
        Concept concept = vocabulary.concept(found);
        return Optional.ofNullable(concept).map(one -> new Match(CAPABILITY, one.label(mention.language())));
    }

    private boolean mentions(IndexText text, List<Mention> concepts) {
        if (concepts.isEmpty() || !isHeard(text, document.concepts())) {
            return false;
        }
        return vocabulary.mentions(words(text)).stream()
                .anyMatch(there -> concepts.stream()
                        .anyMatch(one -> tells(there.concept().code(), one.concept().code())));
    }

    /** Whether a concept that is there is the one asked for, a kind of it or serves it. */
    private boolean tells(String there, String asked) {
        return vocabulary.withAncestors(there).contains(asked) || vocabulary.servedBy(there).contains(asked);
    }

    private boolean holds(IndexText text, Wanted.Term term) {
        if (!term.isWord()) {
            return contains(text, term.words(), true);
        }
        Word wanted = term.words().getFirst();
        return spellings(text)
                .anyMatch(word -> word.exact().equals(wanted.exact())
                        || (!word.stop() && word.stem().equals(wanted.stem()))
                        || (term.open() && word.exact().startsWith(wanted.exact())));
    }

    private boolean contains(IndexText text, List<Word> phrase, boolean stemmed) {
        List<Word> all = words(text).stream().filter(word -> !stemmed || !word.stop()).toList();
        for (int start = 0; start + phrase.size() <= all.size(); start++) {
            if (stands(phrase, all.subList(start, start + phrase.size()), stemmed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(List<Word> phrase, List<Word> there, boolean stemmed) {
        for (int i = 0; i < phrase.size(); i++) {
            Word wanted = phrase.get(i);
            Word word = there.get(i);
            boolean same = stemmed
                    ? wanted.stem().equals(word.stem()) && (i == 0 || wanted.detached() == word.detached())
                    : wanted.exact().equals(word.exact());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The words, and those of a name as it may be typed. */
    private Stream<Word> spellings(IndexText text) {
        Stream<Word> words = words(text).stream();
        return text.tier() == Tier.NAME ? Stream.concat(words, Words.unbroken(text.text()).stream()) : words;
    }

    private List<Word> words(IndexText text) {
        return words.computeIfAbsent(text, one -> Words.of(one.text()));
    }
}
