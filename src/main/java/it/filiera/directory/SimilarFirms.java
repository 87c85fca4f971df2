package it.filiera.directory;

import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Firms like a given one: in the same region, where it is known, and with at least one of its capabilities; where it states none, in at
 * least one of its categories. The more of them are shared the earlier, equals by name. Closed and merged firms are left out. One
 * question to the index, of which the first {@value #LOOKED_AT} by name are looked at.
 */
public final class SimilarFirms {

    private static final int LOOKED_AT = 500;

    private final OrganisationSearch search;
    private final OrganisationRepository organisations;

    public SimilarFirms(OrganisationSearch search, OrganisationRepository organisations) {
        this.search = search;
        this.organisations = organisations;
    }

    /** At most {@code limit} firms; none where neither capability nor category is known. */
    public List<Organisation> to(Organisation firm, int limit) {
        Optional<Clause.Filter> kind = kind(firm);
        if (kind.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = search.search(query(firm, kind.get()), new SearchRequest(LOOKED_AT, Order.NAME, false)).hits().stream()
                .filter(hit -> !hit.id().equals(firm.id()))
                .sorted(Comparator.comparing(hit -> -shared(hit, kind.get())))
                .limit(limit)
                .map(Hit::id)
                .toList();
        return organisations.find(ids);
    }

    private static long shared(Hit hit, Clause.Filter kind) {
        return hit.matched().stream().filter(match -> match.field().equals(kind.name().name())).count();
    }

    private static Optional<Clause.Filter> kind(Organisation firm) {
        Collection<String> capabilities = firm.capabilities().stream().map(CapabilityHeld::code).toList();
        return capabilities.isEmpty()
                ? anyOf(OrganisationFilters.CATEGORY, firm.categories())
                : anyOf(OrganisationFilters.CAPABILITY, capabilities);
    }

    private static Query query(Organisation firm, Clause.Filter kind) {
        List<Clause> clauses = new ArrayList<>(List.of(kind));
        Place seat = firm.seat();
        if (seat != null && seat.region() != null) {
            anyOf(OrganisationFilters.REGION, List.of(seat.region())).ifPresent(clauses::add);
        }
        anyOf(OrganisationFilters.STATUS, List.of("closed", "merged")).ifPresent(gone -> clauses.add(new Clause.Not(gone)));
        return new Query(clauses);
    }

    private static Optional<Clause.Filter> anyOf(FilterName filter, Collection<String> values) {
        List<FilterValue> wanted = values.stream().<FilterValue>map(FilterValue.Exactly::new).toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new Clause.Filter(filter, wanted));
    }
}
