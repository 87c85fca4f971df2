package it.filiera.list;

import it.filiera.directory.OrganisationSearch;
import it.filiera.list.ListEditor.Made;
import it.filiera.message.Refused;
import it.filiera.query.Query;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes two lists together: how many that gives, and a shortlist of them where somebody wants to keep it. */
public final class Combining {

    private final OrganisationSearch search;
    private final Lists lists;
    private final ListEditor editor;

    public Combining(OrganisationSearch search, Lists lists, ListEditor editor) {
        this.search = search;
        this.lists = lists;
        this.editor = editor;
    }

    /** How many organisations there are, without reading any. */
    public long count(Query query) {
        return search.search(query, new SearchRequest(0, Order.NAME, false)).total();
    }

    /** The organisations, in the order of the first list where that is a shortlist, those that are not on it by name behind it. */
    public List<UUID> organisations(SavedList first, Query query) {
        refuseTooMany(count(query));
        Map<UUID, Integer> places = new HashMap<>();
        lists.entries(first.id()).forEach(entry -> places.put(entry.organisation(), places.size()));
        return search.ids(query).stream()
                .sorted(Comparator.comparing(organisation -> places.getOrDefault(organisation, places.size())))
                .toList();
    }

    /** Keeps what a query gives now as a new shortlist, in the order of the first list. */
    public Made keep(SavedList first, Query query, String name, @Nullable UUID owner, String by) {
        return editor.create(name, owner, organisations(first, query), by);
    }

    private static void refuseTooMany(long found) {
        if (found > ListEditor.MOST) {
            throw new Refused("lists.too-many", found, ListEditor.MOST);
        }
    }
}
