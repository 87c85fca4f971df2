package it.filiera.directory.ui;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.QueryPrinter;
import it.filiera.search.SearchResult;
import it.filiera.ui.Settings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The facets: which values are shown in which order, how many have them, which are chosen. Values keep their places while one chooses
 * among them; what is chosen never vanishes. FX thread only.
 */
public final class FacetsModel {

    /** From the top; those of other features are known by their names alone, and are not shown where nobody brings them. */
    private static final List<String> SHOWN =
            List.of("role", "prov", "cat", "cert", "list", "employees", "contacted", "officer", "initiative", "tag", "status", "cap", "quality");

    /** Has a screen of its own that leads here: shown only while something is chosen in it. */
    private static final String ON_DEMAND = "quality";

    /** Longer facets show so many at first; shorter ones always show all of theirs. */
    private static final int FEW = 6;

    private static final String FOLDED = "folded-facets";

    private final ReadOnlyObjectProperty<Map<String, Map<String, Integer>>> counts;
    private final SearchBoxModel box;
    private final Settings settings;
    private final List<FilterName> shown;
    private final Set<FilterName> stated = new HashSet<>();
    private final Map<FilterName, Set<String>> known = new HashMap<>();
    private final Map<FilterName, Map<String, Integer>> counted = new HashMap<>();
    private final Map<FilterName, List<String>> orders = new HashMap<>();
    private final Set<String> folded = new TreeSet<>();
    private final Set<String> unrolled = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<Facet>> facets = new ReadOnlyObjectWrapper<>(List.of());

    FacetsModel(ReadOnlyObjectProperty<Map<String, Map<String, Integer>>> counts, SearchBoxModel box, Settings settings) {
        this.counts = counts;
        this.box = box;
        this.settings = settings;
        this.shown = SHOWN.stream().flatMap(name -> box.filters().named(name).stream()).toList();
        folded.addAll(settings.get(FOLDED).map(names -> Arrays.asList(names.split(","))).orElse(List.of("cap")));
        counts.subscribe(this::show);
        box.chips().subscribe(this::show);
    }

    /**
     * One facet as it is shown.
     *
     * @param more how many values are not shown; 0 when all are
     * @param unrolled whether more than the first values are shown
     */
    public record Facet(FilterName filter, List<Value> values, int more, boolean unrolled, boolean folded) {

        boolean chosen() {
            return values.stream().anyMatch(Value::chosen);
        }
    }

    /**
     * One value.
     *
     * @param code as the counts name it
     * @param count how many there are when it is chosen too
     */
    public record Value(String code, int count, boolean chosen) {}

    public ReadOnlyObjectProperty<List<Facet>> facets() {
        return facets.getReadOnlyProperty();
    }

    void choose(FilterName filter, String code, boolean chosen) {
        FilterValue value = Conditions.value(filter, code);
        box.change(all -> chosen ? Conditions.with(all, filter, value) : Conditions.without(all, filter, value));
    }

    void clear(FilterName filter) {
        box.change(all -> Conditions.cleared(all, filter));
    }

    /** Folds a facet, or unfolds it; found again at the next start. */
    void fold(FilterName filter) {
        flip(folded, filter.name());
        settings.put(FOLDED, String.join(",", folded));
        show();
    }

    /** Shows all values of a facet, or the first ones only. */
    void unroll(FilterName filter) {
        flip(unrolled, filter.name());
        show();
    }

    private static void flip(Set<String> names, String name) {
        if (!names.remove(name)) {
            names.add(name);
        }
    }

    private void show() {
        facets.set(shown.stream().map(this::facet).filter(this::saysSomething).toList());
    }

    /** Values that nobody has are not shown, unless they are chosen; their facet keeps its place. */
    private boolean saysSomething(Facet facet) {
        Set<String> all = known.getOrDefault(facet.filter(), Set.of());
        boolean alone = facet.filter().equals(OrganisationFilters.STATUS)
                && all.stream().filter(code -> !code.equals(SearchResult.NOT_STATED)).count() < 2;
        return facet.chosen() || (!facet.filter().name().equals(ON_DEMAND) && stated.contains(facet.filter()) && !alone);
    }

    private Facet facet(FilterName filter) {
        Map<String, Integer> now = counts.get().getOrDefault(filter.name(), Map.of());
        Set<String> all = known.computeIfAbsent(filter, _ -> new LinkedHashSet<>());
        all.addAll(now.keySet());
        if (now.entrySet().stream().anyMatch(count -> count.getValue() > 0 && !count.getKey().equals(SearchResult.NOT_STATED))) {
            stated.add(filter);
        }
        Set<String> chosen = chosen(filter, all);
        if (!now.equals(counted.put(filter, now)) || !orders.containsKey(filter)) {
            orders.put(filter, order(all, now, chosen));
        }
        List<Value> values = Stream.concat(orders.get(filter).stream(), chosen.stream())
                .distinct()
                .map(code -> new Value(code, now.getOrDefault(code, 0), chosen.contains(code)))
                .filter(value -> value.count() > 0 || value.chosen())
                .toList();
        return rolled(filter, values);
    }

    private Facet rolled(FilterName filter, List<Value> values) {
        boolean all = unrolled.contains(filter.name()) || values.size() <= FEW;
        List<Value> shown = values.stream()
                .filter(value -> all || value.chosen() || values.indexOf(value) < FEW - 1 || value.code().equals(SearchResult.NOT_STATED))
                .toList();
        boolean unroll = unrolled.contains(filter.name()) && values.size() > FEW;
        return new Facet(filter, shown, values.size() - shown.size(), unroll, folded.contains(filter.name()));
    }

    /** A short facet never changes its order; a long one begins with what is chosen and what most have. */
    private static List<String> order(Set<String> known, Map<String, Integer> now, Set<String> chosen) {
        boolean few = known.size() <= FEW;
        Stream<String> stated = few ? known.stream() : Stream.concat(chosen.stream(), now.keySet().stream());
        Stream<String> order = Stream.concat(
                stated.filter(code -> !code.equals(SearchResult.NOT_STATED)),
                Stream.of(SearchResult.NOT_STATED).filter(few ? known::contains : now::containsKey));
        return order.distinct().toList();
    }

    /** What is chosen, under the codes that the counts use. */
    private Set<String> chosen(FilterName filter, Set<String> known) {
        Set<String> codes = new LinkedHashSet<>();
        for (FilterValue value : Conditions.chosen(box.chips(), filter)) {
            codes.add(known.stream()
                    .filter(code -> Conditions.same(Conditions.value(filter, code), value))
                    .findFirst()
                    .orElseGet(() -> code(value)));
        }
        return codes;
    }

    private static String code(FilterValue value) {
        return value instanceof FilterValue.Exactly(String text) ? text : QueryPrinter.print(value);
    }
}
