package it.filiera.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One name of a concept, as the words that count. */
record Label(Concept concept, Locale language, List<Word> words) {

    Label {
        words = content(words);
    }

    /** The words without those that carry no meaning of their own. */
    static List<Word> content(List<Word> words) {
        return words.stream().filter(word -> !word.stop()).toList();
    }

    String exact() {
        return exact(words);
    }

    static String exact(List<Word> words) {
        return words.stream().map(Word::exact).collect(Collectors.joining(" "));
    }

    int letters() {
        return words.stream().mapToInt(word -> word.exact().length()).sum();
    }

    /** Whether this is the standard term rather than a synonym. */
    boolean isStandard() {
        return exact().equals(exact(content(Words.of(concept.label(language)))));
    }

    /** Whether this label begins with these words, the last of which may be unfinished when it is open. */
    boolean beginsWith(List<Word> typed, boolean open) {
        if (words.size() < typed.size()) {
            return false;
        }
        int last = typed.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!words.get(i).stem().equals(typed.get(i).stem())) {
                return false;
            }
        }
        return open
                ? words.get(last).exact().startsWith(typed.get(last).exact())
                : words.get(last).stem().equals(typed.get(last).stem());
    }
}
