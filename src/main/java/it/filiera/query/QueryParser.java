package it.filiera.query;

import it.filiera.query.Token.Named;
import it.filiera.query.Token.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the query language. Every input gives a query or a {@link Problem}, never an exception.
 *
 * <ul>
 *   <li>Words, {@code "phrases"}, {@code filter:value,value} and {@code has:field} stand side by side and must all hold; a dash in
 *       front of one negates it.
 *   <li>The last word stays open while nothing, not even a space, follows it.
 *   <li>White space ends a filter; empty values between commas are passed over. A value in quotes may hold anything; {@code none}
 *       without quotes asks for what is not stated.
 *   <li>Within quotes {@code \"} is a quote and {@code \\} a backslash. A quote inside a word ({@code 19"}) is text. An unclosed
 *       quote reads to the end; empty quotes say nothing.
 *   <li>Letters before a colon are the name of a filter, in any case, except before {@code ://}.
 *   <li>A filter of days takes dates and times ago; {@code never} is {@code none} there.
 *   <li>64 words and filters, every number and day of a filter counted, and 500 values in a filter of words are the most.
 * </ul>
 */
public final class QueryParser {

    private final Map<String, FilterName> filters;
    private final Names filterNames;
    private final Names fieldNames;

    /**
     * @param filters what may stand before a colon, each name once
     * @param statableFields what {@code has:} may ask for beside the filters themselves, each as {@link Clause.Has} takes it
     */
    public QueryParser(Collection<FilterName> filters, Set<String> statableFields) {
        if (!statableFields.stream().allMatch(Spelling::isField)) {
            throw new IllegalArgumentException("Not names of fields: " + statableFields);
        }
        this.filters = filters.stream().collect(Collectors.toUnmodifiableMap(FilterName::name, Function.identity()));
        this.filterNames = new Names(Stream.concat(this.filters.keySet().stream(), Stream.of(Spelling.HAS)).toList());
        this.fieldNames = new Names(Stream.concat(this.filters.keySet().stream(), statableFields.stream()).toList());
    }

    /** Understands any input, or says what is wrong with it; the first thing at fault is the one reported. */
    public Parsed parse(String input) {
        try {
            return new Parsed.Understood(new Query(clauses(input)));
        } catch (Refusal refusal) {
            return new Parsed.NotUnderstood(refusal.problem());
        }
    }

    private List<Clause> clauses(String input) throws Refusal {
        List<Clause> clauses = new ArrayList<>();
        Allowance allowance = new Allowance();
        for (Token token : new Tokenizer(input).tokens()) {
            Optional<Clause> clause = clause(token, input.length());
            if (clause.isPresent()) {
                allowance.take(token, clause.get());
                clauses.add(token.negated() ? new Clause.Not(clause.get()) : clause.get());
            }
        }
        return clauses;
    }

    private Optional<Clause> clause(Token token, int inputEnd) throws Refusal {
        return switch (token) {
            case Token.Text(Piece piece, boolean _) when piece.blank() -> Optional.empty();
            case Token.Text(Piece piece, boolean _) when piece.quoted() -> Optional.of(new Clause.Phrase(piece.text()));
            case Token.Text(Piece piece, boolean negated) ->
                Optional.of(new Clause.Word(piece.text(), !negated && piece.end() == inputEnd));
            case Named named -> Optional.of(named(named));
        };
    }

    private Clause named(Named token) throws Refusal {
        String name = filterNames.find(token.name().text()).orElse("");
        if (name.equals(Spelling.HAS)) {
            return has(token);
        }
        FilterName filter = filters.get(name);
        if (filter == null) {
            throw Problems.unknownFilter(token.name(), filterNames);
        }
        return new FilterReader(filter, token).read();
    }

    private Clause has(Named token) throws Refusal {
        List<Piece> fields = token.values().stream().filter(piece -> !piece.blank()).toList();
        if (fields.isEmpty()) {
            throw Problems.noField(token, fieldNames);
        }
        if (fields.size() > 1) {
            throw Problems.severalFields(token);
        }
        Piece field = fields.getFirst();
        return new Clause.Has(fieldNames.find(field.text()).orElseThrow(() -> Problems.unknownField(field, fieldNames)));
    }
}
