package it.filiera.query;

import java.time.LocalDate;
import java.util.List;

/** One condition of a query. A clause that exists can be written down: {@link QueryPrinter} prints it so that it parses back. */
public sealed interface Clause {

    /**
     * A word of free text, as typed.
     *
     * @param text free of white space, and neither a quotation, a filter nor a negation: those are to be a {@link Phrase}
     * @param open more letters may follow: the word ends the input, no white space behind it, and is not negated
     */
    record Word(String text, boolean open) implements Clause {
        public Word {
            if (!Spelling.isWord(text)) {
                throw new IllegalArgumentException("Not a word but a phrase: " + text);
            }
        }
    }

    /** Words that must stand in this order next to each other: {@code "exact words"}. Never blank. */
    record Phrase(String text) implements Clause {
        public Phrase {
            if (Spelling.isBlank(text)) {
                throw new IllegalArgumentException("A phrase needs words");
            }
        }
    }

    /** One of the values must hold: {@code prov:TO,CN}. At least one value, each of the filter's kind. */
    record Filter(FilterName name, List<FilterValue> values) implements Clause {
        public Filter {
            values = List.copyOf(values);
            if (values.isEmpty() || !values.stream().allMatch(name.kind()::takes)) {
                throw new IllegalArgumentException("Filter " + name + " cannot ask for " + values);
            }
        }

        /** The same with days instead of times ago. */
        public Filter on(LocalDate today) {
            return new Filter(
                    name, values.stream().map(value -> value instanceof FilterValue.Ago ago ? ago.on(today) : value).toList());
        }
    }

    /** Something must be stated: {@code has:website}. The field is written like {@code website}, {@code vat-number}. */
    record Has(String field) implements Clause {
        public Has {
            if (!Spelling.isField(field)) {
                throw new IllegalArgumentException("Not the name of a field: " + field);
            }
        }
    }

    /** The inner clause must not hold: {@code -status:closed}. Not twice, and no word that is open or begins with a dash. */
    record Not(Clause inner) implements Clause {
        public Not {
            if (inner instanceof Not || (inner instanceof Word(String text, boolean open) && (open || text.startsWith("-")))) {
                throw new IllegalArgumentException("Cannot be negated: " + inner);
            }
        }
    }
}
