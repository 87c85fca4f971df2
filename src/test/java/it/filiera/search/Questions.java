package it.filiera.search;

import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds queries for tests by hand, so that they do not depend on the parser. */
final class Questions {

    static final List<FilterName> FILTERS = List.of(
            words("prov"), words("town"), words("role"), words("cap"), words("cert"), new FilterName("employees", FilterName.Kind.NUMBERS));

    private Questions() {}

    private static FilterName words(String name) {
        return new FilterName(name, FilterName.Kind.WORDS);
    }

    /** The words as they stand after return has been pressed: the last one is open, as while typing. */
    static Query typed(String text, Clause... others) {
        List<Clause> clauses = new ArrayList<>();
        String[] words = text.isEmpty() ? new String[0] : text.split(" ");
        for (int i = 0; i < words.length; i++) {
            clauses.add(new Clause.Word(words[i], i == words.length - 1));
        }
        clauses.addAll(Arrays.asList(others));
        return new Query(clauses);
    }

    /** Words of which none is open. */
    static Query words(String text, Clause... others) {
        List<Clause> clauses = new ArrayList<>();
        Arrays.stream(text.split(" ")).forEach(word -> clauses.add(new Clause.Word(word, false)));
        clauses.addAll(Arrays.asList(others));
        return new Query(clauses);
    }

    static Query only(Clause... clauses) {
        return new Query(List.of(clauses));
    }

    static Clause phrase(String text) {
        return new Clause.Phrase(text);
    }

    static Clause filter(String name, String... values) {
        return new Clause.Filter(filter(name), Arrays.stream(values).<FilterValue>map(FilterValue.Exactly::new).toList());
    }

    static Clause range(String name, @Nullable Long from, @Nullable Long to) {
        return new Clause.Filter(filter(name), List.of(new FilterValue.Range(from, to)));
    }

    static Clause notStated(String name) {
        return new Clause.Filter(filter(name), List.of(new FilterValue.NotStated()));
    }

    static Clause has(String field) {
        return new Clause.Has(field);
    }

    static Clause not(Clause inner) {
        return new Clause.Not(inner);
    }

    static FilterName filter(String name) {
        return FILTERS.stream().filter(filter -> filter.name().equals(name)).findFirst().orElseThrow();
    }
}
