package it.filiera.list.ui;

import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.list.ListEntry;
import it.filiera.list.SavedList;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import it.filiera.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the screen of lists shows. Never called on the FX thread. */
final class ListReader {

    /** So many organisations of a saved search are shown; the directory shows them all. */
    static final int MOST_FOUND = 200;

    private static final String ACTIVE = "active";

    private final ListDesk desk;
    private final Workspace workspace;

    ListReader(ListDesk desk) {
        this.desk = desk;
        this.workspace = desk.workspace();
    }

    /** All lists with their counts, shortlists by name, saved searches in the order in which they were made. */
    List<Row> rows() {
        Map<UUID, Integer> sizes = workspace.lists().sizes();
        return workspace.lists().all().stream()
                .map(list -> new Row(list, group(list), list.isSearch() ? found(list, 0).total() : sizes.getOrDefault(list.id(), 0)))
                .sorted(Comparator.comparing(Row::group).thenComparing(this::byName))
                .toList();
    }

    private String byName(Row row) {
        return row.group() == Row.Group.SEARCHES ? "" : desk.name(row.list()).toLowerCase(Locale.ROOT);
    }

    private Row.Group group(SavedList list) {
        if (list.isSearch()) {
            return Row.Group.SEARCHES;
        }
        if (list.owner() == null) {
            return Row.Group.EVERYBODY;
        }
        return desk.isMine(list) ? Row.Group.MINE : Row.Group.COLLEAGUES;
    }

    /** Empty when there is no such list any more. */
    Optional<Shown> shown(UUID id) {
        return workspace.lists().find(id).map(list -> list.isSearch() ? found(list, MOST_FOUND) : chosen(list));
    }

    private Shown chosen(SavedList list) {
        List<ListEntry> entries = workspace.lists().entries(list.id());
        return new Shown(list, entries, entries.size());
    }

    private Shown found(SavedList list, int limit) {
        if (!(workspace.search().parse(Objects.requireNonNullElse(list.query(), "")) instanceof Parsed.Understood(Query query))) {
            return new Shown(list, List.of(), 0);
        }
        SearchResult result = workspace.search().search(query, new SearchRequest(limit, Order.NAME, false));
        List<UUID> ids = result.hits().stream().map(Hit::id).toList();
        return new Shown(list, limit == 0 ? List.of() : workspace.organisations().find(ids).stream().map(ListReader::entry).toList(), result.total());
    }

    private static ListEntry entry(Organisation found) {
        return new ListEntry(
                found.id(), found.id(), found.key(), found.name(), place(found.seat()), !found.status().equals(ACTIVE), null, 0);
    }

    private static @Nullable String place(@Nullable Place seat) {
        if (seat == null || seat.municipality() == null) {
            return null;
        }
        return Stream.of(seat.province(), seat.country())
                .filter(Objects::nonNull)
                .findFirst()
                .map(within -> seat.municipality() + " (" + within + ")")
                .orElse(seat.municipality());
    }
}
