package it.filiera.directory.ui.results;

import it.filiera.directory.OrganisationFilters;
import it.filiera.search.Order;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders that a person can choose. */
enum Sorting {
    RELEVANCE(Order.RELEVANCE, "results.sort.relevance", "results.total.relevance"),
    NAME(Order.NAME, "results.sort.name", "results.total.name"),
    EMPLOYEES(new Order.Number(OrganisationFilters.EMPLOYEES.name(), true), "results.sort.employees", "results.total.employees"),
    FOUNDED(new Order.Number(OrganisationFilters.FOUNDED.name(), false), "results.sort.founded", "results.total.founded"),
    CONTACTED(new Order.Number("contacted", true), "results.sort.contacted", "results.total.contacted"),
    NEWEST(new Order.Number(OrganisationFilters.SOURCE_YEAR.name(), true), "results.sort.newest", "results.total.newest");

    private final Order order;
    private final String title;
    private final String total;

    Sorting(Order order, String title, String total) {
        this.order = order;
        this.title = title;
        this.total = total;
    }

    Order order() {
        return order;
    }

    /** Key of its name in a menu. */
    String title() {
        return title;
    }

    /** Key of what stands behind the number of organisations. */
    String total() {
        return total;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing when the order is none of these. */
    static Optional<Sorting> of(Order order) {
        return Arrays.stream(values()).filter(one -> one.order.equals(order)).findFirst();
    }

    static Optional<Sorting> named(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
