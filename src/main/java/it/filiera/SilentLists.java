package it.filiera;

import it.filiera.directory.OrganisationSearch;
import it.filiera.history.ui.today.Silence;
import it.filiera.list.SavedList;
import it.filiera.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the screen of the day, which knows no lists, whom nobody spoke to: shortlists, and the searches that officers saved. The index
 * counts what the directory would show, so that both say the same number; the searches that come with the program are nobody's own.
 *
 * @param ask has the directory show what a query finds
 */
record SilentLists(Workspace workspace, Consumer<String> ask) implements Silence {

    @Override
    public List<OnList> of(@Nullable UUID officer, int days) {
        OrganisationSearch search = workspace.search();
        return workspace.lists().all().stream()
                .filter(list -> officer == null || list.owner() == null || list.owner().equals(officer))
                .filter(list -> !list.isSearch() || list.description() == null)
                .sorted(Comparator.comparing((SavedList list) -> list.name().english(), String.CASE_INSENSITIVE_ORDER))
                .map(list -> new OnList(
                        list.code(),
                        list.name().english(),
                        list.name().italian(),
                        search.count(active(list.code())),
                        search.count(silent(list.code(), days))))
                .filter(list -> list.silent() > 0)
                .toList();
    }

    private static String active(String list) {
        return "list:" + list + " status:active";
    }

    private static String silent(String list, int days) {
        return "%s contacted:>%dd,never".formatted(active(list), days);
    }

    @Override
    public void show(OnList list, int days) {
        ask.accept(silent(list.code(), days));
    }
}
