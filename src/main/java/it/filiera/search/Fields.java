package it.filiera.search;

import it.filiera.vocabulary.Words;
import java.util.Locale;

/** The names of the index's fields: what is written under which name, and read again. */
final class Fields {

    static final String ID = "id";
    static final String KEY = "key";
    static final String NAME = "name";

    /** What is shown and explained. A column of its own: stored fields would be unpacked in blocks, fifty times for a page. */
    static final String STORED = "stored";

    /** Words, stems, beginnings of words and concepts; the frequency of a term is the best rank it has in the document. */
    static final String WORD = "word";

    static final String STEM = "stem";
    static final String GRAM = "gram";
    static final String CONCEPT = "concept";

    /** Whole names, and how they begin. */
    static final String WHOLE_NAME = "whole";

    static final String NAME_START = "start";

    static final String STATED = "stated";

    /** Beginnings of words are terms of their own up to this length: a longer one has few words to look through. */
    static final int LONGEST_GRAM = 4;

    static final int LONGEST_NAME_START = 10;

    private Fields() {}

    /** The words of a tier in their order. */
    static String words(Tier tier) {
        return "words." + tier;
    }

    /** The stems of a tier's content words in their order. */
    static String stems(Tier tier) {
        return "stems." + tier;
    }

    /** The folded values of a filter. */
    static String value(String filter) {
        return "value." + filter;
    }

    /** The values of a filter as written, for counting. */
    static String facet(String filter) {
        return "facet." + filter;
    }

    /** The numbers of a filter. */
    static String number(String filter) {
        return "number." + filter;
    }

    /** How values are compared: IATF 16949, iatf-16949 and Iatf_16949 are the same; signs alone stay what they are. */
    static String folded(String value) {
        String folded = Words.folded(value);
        return folded.isEmpty() ? value.strip().toLowerCase(Locale.ROOT) : folded;
    }
}
