package it.filiera.matching;

import java.util.List;

/** Compares the names of two firms, word by word: typos, abbreviations, initials, another order, words parted in another way. */
final class NameLikeness {

    /** From here on two names are alike; below it they are quite others. */
    static final double ALIKE = 0.4;

    /** A town in the name of who is there says where it is, not who it is. */
    private static final double TOWN = 0.2;

    private static final double INITIALS = 0.8;
    private static final double BESIDE = 0.9;

    /** What stands beside a name is its like only where it is much like it. */
    private static final double TELLING = 0.75;

    private static final double FORMER = 0.6;

    private final Frequencies frequencies;

    NameLikeness(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The best of what their variants say. */
    NameMatch of(Prepared<?> one, Prepared<?> other) {
        NameMatch best = NameMatch.NONE;
        for (Variant mine : one.names()) {
            for (Variant yours : other.names()) {
                NameMatch match = variants(mine, one.towns(), yours, other.towns());
                best = match.score() > best.score() ? match : best;
            }
        }
        return best;
    }

    private NameMatch variants(Variant mine, List<String> myTowns, Variant yours, List<String> yourTowns) {
        if (mine.kind() == Variant.Kind.MAIN && yours.kind() == Variant.Kind.MAIN) {
            return words(mine, myTowns, yours, yourTowns);
        }
        if ((mine.kind() != Variant.Kind.MAIN && yours.kind() != Variant.Kind.MAIN) || onlyPlaces(mine, myTowns) || onlyPlaces(yours, yourTowns)) {
            return NameMatch.NONE;
        }
        NameMatch words = words(mine, myTowns, yours, yourTowns);
        boolean former = mine.kind() == Variant.Kind.FORMER || yours.kind() == Variant.Kind.FORMER;
        return words.score() > (former ? FORMER : TELLING)
                ? new NameMatch(former ? NameMatch.Kind.FORMER : NameMatch.Kind.SHORT, words.score() * BESIDE, words.telling())
                : NameMatch.NONE;
    }

    private static boolean onlyPlaces(Variant variant, List<String> towns) {
        return variant.kind() == Variant.Kind.SHORT
                && (towns.contains(variant.plain()) || variant.words().stream().allMatch(TradeWords::tellsLittle));
    }

    private NameMatch words(Variant mine, List<String> myTowns, Variant yours, List<String> yourTowns) {
        Alignment alignment = new Alignment(weights(mine, myTowns), weights(yours, yourTowns), mine.words(), yours.words());
        if (mine.isSame(yours)) {
            return new NameMatch(NameMatch.Kind.SAME, 1, Math.min(1, alignment.lighter()));
        }
        double score = alignment.score();
        double telling = Math.min(1, alignment.matched());
        if (alignment.restIs(TOWN)) {
            return new NameMatch(NameMatch.Kind.WITH_TOWN, score, telling);
        }
        if (isInitials(mine, yours) || isInitials(yours, mine)) {
            return score > INITIALS ? like(score, telling) : new NameMatch(NameMatch.Kind.SHORT, INITIALS, 1);
        }
        double parted = mine.words().size() == yours.words().size() ? 0 : Slips.likeness(mine.raw(), yours.raw());
        return parted > score ? like(parted, Math.min(1, alignment.lighter())) : like(score, telling);
    }

    private static NameMatch like(double score, double telling) {
        return new NameMatch(score >= ALIKE ? NameMatch.Kind.LIKE : NameMatch.Kind.OTHER, score, telling);
    }

    private static boolean isInitials(Variant one, Variant other) {
        return one.words().size() == 1 && one.plain().length() > 2 && one.plain().equals(other.initials());
    }

    private double[] weights(Variant variant, List<String> towns) {
        double[] weights = new double[variant.words().size()];
        for (int i = 0; i < weights.length; i++) {
            String word = variant.words().get(i);
            weights[i] = weights.length > 1 && isOfTown(word, towns) ? TOWN : frequencies.weight(word);
        }
        return weights;
    }

    private static boolean isOfTown(String word, List<String> towns) {
        for (String town : towns) {
            if (town.equals(word) || (word.length() > 3 && town.startsWith(word)) || (word.length() > 4 && town.endsWith(word))) {
                return true;
            }
        }
        return false;
    }
}
