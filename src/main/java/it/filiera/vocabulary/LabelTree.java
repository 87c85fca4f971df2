package it.filiera.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All labels word by word, to find the longest ones in a text. */
final class LabelTree {

    /** Labels of so many words, found at the words from {@code first} to before {@code end}. */
    private record Found(int first, int end, int length, List<Label> labels) {

        /** Whether a word of the labels stands elsewhere in the text. */
        boolean shares() {
            return length > end - first;
        }
    }

    private final Map<String, LabelTree> next = new HashMap<>();
    private final List<Label> labels = new ArrayList<>();

    void add(Label label) {
        LabelTree node = this;
        for (int i = 0; i < label.words().size(); i++) {
            node = node.next.computeIfAbsent(step(label.words().get(i), i == 0), step -> new LabelTree());
        }
        if (node != this) {
            node.labels.add(label);
        }
    }

    /** The mentions of a text's content words; a longer label takes its words away from the shorter ones. */
    List<Mention> mentions(List<Word> words) {
        List<Found> found = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            walk(words, first, found);
            shareLast(words, first, found);
        }
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Comparator.comparingInt(Found::length).reversed().thenComparing(Found::shares).thenComparingInt(Found::first));
        boolean[] taken = new boolean[words.size()];
        List<Mention> mentions = new ArrayList<>();
        for (Found one : found) {
            if (take(one, taken)) {
                mention(one, words, mentions);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    private void walk(List<Word> words, int first, List<Found> found) {
        @Nullable LabelTree node = this;
        for (int at = first; at < words.size() && node != null; at++) {
            node = node.next.get(step(words.get(at), at == first));
            if (node != null && !node.labels.isEmpty()) {
                found.add(new Found(first, at + 1, at + 1 - first, node.labels));
            }
        }
    }

    /**
     * A word that several English terms end with is said once, behind the last of them: air, oil and fuel filters. The words before it
     * have to be written as in the label: <i>loaders and mobile cranes</i> are no loader cranes.
     */
    private void shareLast(List<Word> words, int first, List<Found> found) {
        @Nullable LabelTree begun = next.get(step(words.get(first), true));
        if (begun == null) {
            return;
        }
        int at = first + 1;
        while (at < words.size() && words.get(at).detached()) {
            at++;
        }
        boolean several = at > first + 1;
        while (several && at < words.size() && !words.get(at).detached()) {
            @Nullable LabelTree whole = begun.next.get(words.get(at).stem());
            if (whole != null) {
                whole.share(words.get(first), first, found);
            }
            at++;
        }
    }

    private void share(Word word, int place, List<Found> found) {
        List<Label> shared = labels.stream()
                .filter(label -> label.language().equals(Locale.ENGLISH))
                .filter(label -> label.words().getFirst().exact().equals(word.exact()))
                .toList();
        if (!shared.isEmpty()) {
            found.add(new Found(place, place + 1, 2, shared));
        }
    }

    private static boolean take(Found one, boolean[] taken) {
        for (int i = one.first(); i < one.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        for (int i = one.first(); i < one.end(); i++) {
            taken[i] = true;
        }
        return true;
    }

    /** Stems of different words can meet (vite, vita): a label that is written exactly so is preferred. */
    private static void mention(Found one, List<Word> words, List<Mention> mentions) {
        List<Word> span = words.subList(one.first(), one.end());
        String exact = Label.exact(span);
        List<Label> same = one.labels().stream().filter(label -> label.exact().equals(exact)).toList();
        List<String> seen = new ArrayList<>();
        for (Label label : same.isEmpty() ? one.labels() : same) {
            if (!seen.contains(label.concept().code())) {
                seen.add(label.concept().code());
                mentions.add(new Mention(
                        label.concept(), label.language(), span.getFirst().start(), span.getLast().end()));
            }
        }
    }

    private static String step(Word word, boolean first) {
        return !first && word.detached() ? "|" + word.stem() : word.stem();
    }
}
