package it.filiera.query;

import java.util.List;

/** One condition of a query. */
public sealed interface Clause {

    /** A word of free text, as typed; {@code open} when more letters may follow (the last word while typing). */
    record Word(String text, boolean open) implements Clause {}

    /** Words that must stand in this order next to each other: {@code "exact words"}. */
    record Phrase(String text) implements Clause {}

    /** One of the values must hold: {@code prov:TO,CN}. */
    record Filter(FilterName name, List<FilterValue> values) implements Clause {
        public Filter {
            values = List.copyOf(values);
        }
    }

    /** Something must be stated: {@code has:website}. */
    record Has(String field) implements Clause {}

    /** The inner clause must not hold: {@code -status:closed}. */
    record Not(Clause inner) implements Clause {}
}
