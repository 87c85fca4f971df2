package it.filiera.directory.ui.merge;

import it.filiera.search.Marked;
import it.filiera.search.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts, each with the letters marked that the other does not have. Words that both have are found first; what stands between them is
 * compared letter by letter as long as it is alike, and marked whole where it is not.
 */
record TextDiff(Marked one, Marked other) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** So many cells of a table are looked at in no time; beyond, texts are different as a whole. */
    private static final int MOST = 1_000_000;

    /** So much of the longer text must stand in the other, for single letters to say more than the whole. */
    private static final double ALIKE = 0.5;

    /** A piece of a text, from its first letter to behind its last. */
    private record Piece(String text, int start) {

        int end() {
            return start + text.length();
        }
    }

    /** A stretch of pieces, from the first to behind the last. */
    private record Stretch(List<Piece> pieces, int from, int to) {

        List<Piece> inner() {
            return pieces.subList(from, to);
        }

        boolean isEmpty() {
            return from == to;
        }

        int letters() {
            return isEmpty() ? 0 : pieces.get(to - 1).end() - pieces.get(from).start();
        }

        void mark(List<Span> spans) {
            if (!isEmpty()) {
                spans.add(new Span(pieces.get(from).start(), pieces.get(to - 1).end()));
            }
        }
    }

    private interface Gap {

        void found(Stretch inOne, Stretch inOther);
    }

    static TextDiff of(String one, String other) {
        List<Span> inOne = new ArrayList<>();
        List<Span> inOther = new ArrayList<>();
        compare(words(one), words(other), (left, right) -> letters(left, right, inOne, inOther));
        return new TextDiff(new Marked(one, joined(inOne)), new Marked(other, joined(inOther)));
    }

    private static void letters(Stretch left, Stretch right, List<Span> inOne, List<Span> inOther) {
        List<Span> ofOne = new ArrayList<>();
        List<Span> ofOther = new ArrayList<>();
        compare(letters(left), letters(right), (fewer, more) -> {
            fewer.mark(ofOne);
            more.mark(ofOther);
        });
        int longer = Math.max(left.letters(), right.letters());
        int same = left.letters() - ofOne.stream().mapToInt(span -> span.end() - span.start()).sum();
        if (same < longer * ALIKE) {
            left.mark(inOne);
            right.mark(inOther);
        } else {
            inOne.addAll(ofOne);
            inOther.addAll(ofOther);
        }
    }

    private static List<Piece> words(String text) {
        return WORD.matcher(text).results().map(TextDiff::piece).toList();
    }

    private static Piece piece(MatchResult found) {
        return new Piece(found.group(), found.start());
    }

    /** Letters outside the basic plane stay whole. */
    private static List<Piece> letters(Stretch stretch) {
        List<Piece> letters = new ArrayList<>();
        for (Piece piece : stretch.inner()) {
            piece.text().codePoints().forEach(code -> {
                int at = letters.isEmpty() ? piece.start() : letters.getLast().end();
                letters.add(new Piece(Character.toString(code), at));
            });
        }
        return letters;
    }

    /** Tells of each stretch in which two rows of pieces differ; what they share is as long as possible. */
    private static void compare(List<Piece> one, List<Piece> other, Gap gap) {
        int before = 0;
        while (before < Math.min(one.size(), other.size()) && same(one, other, before, before)) {
            before++;
        }
        int after = 0;
        while (after < Math.min(one.size(), other.size()) - before && same(one, other, one.size() - 1 - after, other.size() - 1 - after)) {
            after++;
        }
        Stretch left = new Stretch(one, before, one.size() - after);
        Stretch right = new Stretch(other, before, other.size() - after);
        if ((long) left.inner().size() * right.inner().size() > MOST) {
            gap.found(left, right);
        } else {
            walk(left, right, gap);
        }
    }

    private static void walk(Stretch left, Stretch right, Gap gap) {
        int[][] shared = shared(left.inner(), right.inner());
        int i = 0;
        int j = 0;
        int fromI = 0;
        int fromJ = 0;
        while (i < shared.length - 1 && j < shared[0].length - 1) {
            if (same(left.inner(), right.inner(), i, j)) {
                tell(left, right, new int[] {fromI, i, fromJ, j}, gap);
                fromI = ++i;
                fromJ = ++j;
            } else if (shared[i + 1][j] >= shared[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        tell(left, right, new int[] {fromI, shared.length - 1, fromJ, shared[0].length - 1}, gap);
    }

    private static void tell(Stretch left, Stretch right, int[] ends, Gap gap) {
        Stretch inOne = new Stretch(left.pieces(), left.from() + ends[0], left.from() + ends[1]);
        Stretch inOther = new Stretch(right.pieces(), right.from() + ends[2], right.from() + ends[3]);
        if (!inOne.isEmpty() || !inOther.isEmpty()) {
            gap.found(inOne, inOther);
        }
    }

    /** How many pieces the rests of both from each place on share at most. */
    private static int[][] shared(List<Piece> one, List<Piece> other) {
        int[][] shared = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                shared[i][j] = same(one, other, i, j) ? shared[i + 1][j + 1] + 1 : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }

    private static boolean same(List<Piece> one, List<Piece> other, int i, int j) {
        return one.get(i).text().equals(other.get(j).text());
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && joined.getLast().end() == span.start()) {
                joined.add(new Span(joined.removeLast().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
