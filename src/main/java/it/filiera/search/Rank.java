package it.filiera.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The ranks that are written as term frequencies, and the points they score. Frequencies are what Lucene keeps block maxima of: a page is
 * found without visiting documents that cannot reach it, and a word costs one posting list instead of one for each tier.
 *
 * <p>Points of the tiers lie close together and far above zero, so that a document which matches every word exactly, wherever, outranks
 * one that needs a misspelling ({@link #TYPO} takes nine tenths) for up to seventeen words.
 */
final class Rank {

    /** What a match is worth beside an exact one in the same tier; never enough to fall below the next tier. */
    static final float STEM = 0.998f;

    static final float PREFIX = 0.996f;

    /** A concept whose label is only begun ranks below everything that is complete. */
    static final float COMPLETION = 0.5f;

    /** Misspelt words rank below everything; each further letter costs again. */
    static final float TYPO = 0.1f;

    static final float TYPO_IN_PREFIX = 0.04f;

    /** A whole name, or its beginning, outranks anything the words can reach. */
    static final float WHOLE_NAME = 4000;

    static final float NAME_START = 2000;

    /** A misspelt name that is a whole one comes before names that contain it, but after everything nearer to what was typed. */
    static final float MISSPELT_NAME = 40;

    static final float MISSPELT_NAME_START = 20;

    /** With one letter put right and nothing spelt as it was typed, it comes before words that only share the stem: sparko is Sparco, not Spark. */
    static final float LIKELY_NAME = 1000;

    private static final float[] TIER_POINTS = {1050, 1040, 1030, 1020, 1000};
    private static final float[] WORD_POINTS = {0, 1000, 1020, 1030, 1040, 1050};
    private static final float[] CONCEPT_POINTS = {0, 998, 999, 1018, 1019, 1036, 1037, 1038, 1039};

    private Rank() {}

    static int ofWord(Tier tier) {
        return Tier.values().length - tier.ordinal();
    }

    static float points(Tier tier) {
        return TIER_POINTS[tier.ordinal()];
    }

    /** Words of the evidence and of the rest rank as such; what name and activity mention is a capability, stated ones come first. */
    static int ofMentionedConcept(Tier tier, boolean itself) {
        return switch (tier) {
            case NAME, CAPABILITY, ACTIVITY -> itself ? 6 : 5;
            case REST -> itself ? 4 : 3;
            case EVIDENCE -> itself ? 2 : 1;
        };
    }

    /** What a concept serves is found after those who do it themselves. */
    static int ofServedConcept(Tier tier) {
        return ofMentionedConcept(tier == Tier.EVIDENCE ? tier : Tier.REST, false);
    }

    static int ofStatedConcept(boolean itself) {
        return itself ? 8 : 7;
    }

    /** Scores a term by its rank. */
    static final class ByFrequency extends Similarity {

        @Override
        public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
            float[] points = collection.field().equals(Fields.CONCEPT) ? CONCEPT_POINTS : WORD_POINTS;
            return new SimScorer() {
                @Override
                public float score(float frequency, long norm) {
                    return boost * points[(int) Math.min(frequency, points.length - 1)];
                }
            };
        }
    }
}
