package it.filiera.directory.ui;

import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.Place;
import it.filiera.directory.ui.Directory.Answer;
import it.filiera.directory.ui.Directory.Row;
import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.Query;
import it.filiera.search.Order;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What lies near a query: just outside its place, or, when nothing matches, with a condition less. Follows the answers. */
public final class Nearby {

    private static final Set<FilterName> PLACES = Set.of(
            OrganisationFilters.TOWN, OrganisationFilters.PROVINCE, OrganisationFilters.REGION, OrganisationFilters.COUNTRY);

    private static final int NAMES = 3;

    private final DirectoryModel model;
    private final Directory directory;
    private final Latest questions;
    private final ReadOnlyObjectWrapper<Outside> outside = new ReadOnlyObjectWrapper<>(Outside.NOTHING);
    private final ReadOnlyObjectWrapper<Empty> empty = new ReadOnlyObjectWrapper<>(Empty.NOT);

    Nearby(DirectoryModel model, Directory directory, Tasks tasks) {
        this.model = model;
        this.directory = directory;
        this.questions = new Latest(tasks);
        model.answer().subscribe(this::look);
    }

    /**
     * What leaving out the place would add.
     *
     * @param places the conditions on the place
     * @param more how many match beside those that are shown
     * @param all how many match then
     * @param examples some of them
     */
    public record Outside(List<Clause> places, Query query, long more, long all, List<Row> examples) {

        static final Outside NOTHING = new Outside(List.of(), Query.ALL, 0, 0, List.of());
    }

    /** A query that nothing matches, and what would help; without conditions when something does match. */
    public record Empty(List<Clause> conditions, List<Relaxation> offers) {

        static final Empty NOT = new Empty(List.of(), List.of());

        boolean shown() {
            return !conditions.isEmpty();
        }
    }

    public ReadOnlyObjectProperty<Outside> outside() {
        return outside.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Empty> empty() {
        return empty.getReadOnlyProperty();
    }

    private void look() {
        long total = model.answer().get().total();
        Query query = model.query().get();
        questions.ask(() -> total == 0 ? new Found(Outside.NOTHING, relaxed(query)) : new Found(outside(query, total), Empty.NOT), found -> {
            outside.set(found.outside());
            empty.set(found.empty());
        });
    }

    private record Found(Outside outside, Empty empty) {}

    private Empty relaxed(Query query) {
        return new Empty(query.clauses(), Relaxation.of(query, left -> {
            Answer answer = directory.page(left, Order.RELEVANCE, NAMES);
            return new Relaxation.Found(
                    answer.total(), answer.rows().stream().map(row -> row.organisation().name()).toList());
        }));
    }

    private Outside outside(Query query, long total) {
        List<Clause> places = query.clauses().stream().filter(Nearby::isPlace).toList();
        if (places.isEmpty()) {
            return Outside.NOTHING;
        }
        Query elsewhere = Relaxation.without(query, places);
        List<Clause> beyond = new ArrayList<>(List.of(new Clause.Not(places.getFirst())));
        beyond.addAll(elsewhere.clauses());
        long all = directory.page(elsewhere, Order.RELEVANCE, 0).total();
        return all <= total
                ? Outside.NOTHING
                : new Outside(
                        places, elsewhere, all - total, all, directory.page(new Query(beyond), Order.RELEVANCE, 2).rows());
    }

    private static boolean isPlace(Clause clause) {
        return clause instanceof Clause.Filter filter && PLACES.contains(filter.name());
    }

    /** The province of a firm's first place, or its country; empty when neither is known. */
    static String place(Row row) {
        return row.organisation().places().stream()
                .map(Nearby::place)
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String place(Place place) {
        String province = place.province();
        String country = place.country();
        return province != null ? province : country == null ? "" : country;
    }
}
